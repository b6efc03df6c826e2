import { hash } from "node:crypto";

/**
 * Returns a fingerprint, which is shorter than what it stands for and holds no personal data.
 *
 * @param text What it stands for.
 * @param length Number of characters, each of which holds six bits.
 * @returns Letters, digits, `-` and `_`.
 */
export function fingerprint(text: string, length: number): string {
  return hash("sha256", text, "base64url").slice(0, length);
}
