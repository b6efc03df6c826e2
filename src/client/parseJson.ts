import type { AxiosResponse } from "axios";
import { isPlainObject, tryParseJson } from "../zoom/values";

/**
 * Parses a response body as a JSON object, whatever the response type.
 *
 * @param response Zoom's response; its body is an object, text or bytes.
 * @returns The object, or `{}` if the body is not a JSON object.
 */
export function parseJson({ data }: Pick<AxiosResponse, "data">): Record<string, unknown> {
  const body =
    typeof data === "string" || Buffer.isBuffer(data) ? tryParseJson(String(data)) : data;
  return isPlainObject(body) ? body : {};
}
