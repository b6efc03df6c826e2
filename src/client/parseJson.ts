import type { AxiosResponse } from "axios";

/**
 * Reads the body of an answer as a JSON object, whatever type of answer was asked for.
 *
 * @param response Zoom's answer; its body is an object, a text or bytes.
 * @returns The object, an empty one if the body is none.
 */
export function parseJson({ data }: AxiosResponse): Record<string, unknown> {
  const body = typeof data === "string" || Buffer.isBuffer(data) ? parse(String(data)) : data;
  return typeof body === "object" && body !== null ? body : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
