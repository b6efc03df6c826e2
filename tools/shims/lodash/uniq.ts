/** Leaves each item of a list once. */
export default function uniq<T>(items: T[]): T[] {
  return [...new Set(items)];
}
