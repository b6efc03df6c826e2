/** Counts characters as people do: an emoji or a letter with its accent is one. */
export function characterCount(text: string): number {
  // These characters never combine; most texts have no others.
  if (/^[\x20-\u02FF]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count += 1;
  return count;
}

/** Returns the first characters of a text; none of them is cut in two. */
export function firstCharacters(text: string, count: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.slice(0, count).join("");
}
