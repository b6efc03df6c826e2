/** Removes duplicates from a list. */
export default function uniq<T>(items: T[]): T[] {
  return [...new Set(items)];
}
