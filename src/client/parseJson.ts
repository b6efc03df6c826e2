import type { AxiosResponse } from "axios";

/**
 * Parses a response body as a JSON object, whatever the response type.
 *
 * @param response Zoom's response; its body is an object, text or bytes.
 * @returns The object, or `{}` if the body is not a JSON object.
 */
export function parseJson({ data }: Pick<AxiosResponse, "data">): Record<string, unknown> {
  const body = typeof data === "string" || Buffer.isBuffer(data) ? parse(String(data)) : data;
  return typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
