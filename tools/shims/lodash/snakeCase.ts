/** Converts "twoWords" to "two_words". */
export default function snakeCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
