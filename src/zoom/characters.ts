/**
 * Counts the characters of a text as Zoom does: code points, so that an emoji of several people is
 * several characters.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-maxlength
 */
export function characterCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    // The second half of a pair belongs to the character before it.
    if ((text.charCodeAt(index) & 0xfc00) !== 0xdc00) count += 1;
  }
  return count;
}

/** Maximum number of characters of a text that is quoted. A choice: with the rest, a line or two. */
const quotedCharacters = 60;

/**
 * Shortens a text for people. Only its beginning is looked at, however long it is.
 *
 * @returns The text, cut at 60 characters with an ellipsis if it is longer. No emoji is cut in two.
 */
export function shorten(text: string): string {
  // A character has at most two units.
  const beginning = text.slice(0, 2 * quotedCharacters + 1);
  if (characterCount(beginning) <= quotedCharacters) return text;
  const characters = Array.from(beginning)
    .slice(0, quotedCharacters + 1)
    .join("");
  const { index: end = 0 } = Array.from(new Intl.Segmenter().segment(characters)).at(-1) ?? {};
  // A letter with sixty accents is all there is, so it is cut.
  return `${end > 0 ? characters.slice(0, end) : characters}…`;
}

/** @returns The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
