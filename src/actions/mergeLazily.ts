/**
 * Merges objects without calling their getters.
 *
 * @param objects The objects.
 * @returns An object with the properties of all of them.
 * @example
 * mergeLazily({ get a() { return 1; } }, { b: 2 }) // its getter is called when a is read
 */
export function mergeLazily<Objects extends object[]>(...objects: Objects): Merged<Objects> {
  const merged = {};
  for (const object of objects) {
    Object.defineProperties(merged, Object.getOwnPropertyDescriptors(object));
  }
  // The type of an object whose properties are defined one by one does not have them.
  return merged as Merged<Objects>;
}

/** The properties of all objects of a list. */
type Merged<Objects> = Objects extends [infer First, ...infer Rest]
  ? First & Merged<Rest>
  : unknown;
