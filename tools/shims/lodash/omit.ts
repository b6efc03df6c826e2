/** Copies an object without some of its keys. */
export default function omit(object: object, keys: string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
