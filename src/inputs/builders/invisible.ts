/**
 * Removes invisible characters: zero-width spaces and joiners, marks of direction, variation
 * selectors, fillers. They come along when text is copied, and Zoom would not find what they are in.
 *
 * @returns The text without them, trimmed.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
export function withoutInvisible(text: string): string {
  return text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").trim();
}
