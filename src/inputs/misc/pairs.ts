import { validateHeaderName } from "node:http";
import type { KeyValuePair } from "@prismatic-io/spectral";
import { isHeaderValue } from "../../zoom/toFile";
import { isBlank, isExact, toText } from "../builders/common";
import { describeValue, InputError, quote } from "../builders/inputError";

/** Headers that follow from the request itself; others than the right ones would break it. */
const ownHeaders = ["connection", "content-length", "host", "transfer-encoding"];

/**
 * Maps key-value pairs to text.
 *
 * @param label Label of the input that holds the pairs.
 * @param pairs The pairs; those with a blank value are left out.
 * @returns The pairs with text for values.
 * @throws InputError for a value that has no text, such as an object.
 */
export function toTexts(label: string, pairs: KeyValuePair[] = []): [key: string, text: string][] {
  return pairs
    .filter(({ value }) => !isBlank(value))
    .map(({ key, value }) => {
      // Digits that a number beyond 2^53 has lost cannot be sent.
      const isLossy = typeof value === "number" && Number.isInteger(value) && !isExact(value);
      const text = typeof value === "boolean" ? String(value) : isLossy ? undefined : toText(value);
      // The value of a form or a query may begin or end with white space.
      if (text !== undefined) return [key, typeof value === "string" ? value : text];
      const problem = `must hold text, a number or a boolean for ${quote(key)}. Got ${describeValue(value)}`;
      throw new InputError(label, problem);
    });
}

/**
 * Maps key-value pairs to query parameters.
 *
 * @param label Label of the input that holds the pairs.
 * @param pairs The pairs; a key may occur several times.
 * @returns The parameters, `undefined` if there are none.
 * @throws InputError for a value that has no text.
 */
export function toParams(label: string, pairs?: KeyValuePair[]): URLSearchParams | undefined {
  const texts = toTexts(label, pairs);
  return texts.length > 0 ? new URLSearchParams(texts) : undefined;
}

/**
 * Maps key-value pairs to headers.
 *
 * @param label Label of the input that holds the pairs.
 * @param pairs The pairs; the values of a header that occurs several times are joined by commas.
 * @returns The headers, without those that follow from the request itself, such as Content-Length.
 * @throws InputError for a name or a value that HTTP does not allow.
 */
export function toHeaders(label: string, pairs?: KeyValuePair[]): Record<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const [name, value] of toTexts(label, pairs)) {
    check(label, name, value);
    if (ownHeaders.includes(name.toLowerCase())) continue;
    const earlier = headers.get(name.toLowerCase());
    headers.set(
      name.toLowerCase(),
      earlier ? [earlier[0], `${earlier[1]}, ${value}`] : [name, value],
    );
  }
  return Object.fromEntries(headers.values());
}

function check(label: string, name: string, value: string): void {
  try {
    validateHeaderName(name);
  } catch {
    const allowed =
      "letters, digits, dashes and the other characters that HTTP allows in header names";
    throw new InputError(label, `must have names of ${allowed}. Got ${describeValue(name)}`);
  }
  if (!isHeaderValue(value)) {
    // The value may be a secret, so it is not quoted.
    const problem = `${quote(name)} must have a value without line breaks, control characters and characters beyond Latin-1`;
    throw new InputError(label, problem);
  }
}
