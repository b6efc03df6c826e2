import { validateHeaderValue } from "node:http";
import { isSerializedBuffer, toBytes } from "./toBytes";
import { isObject } from "./values";

/** The content of a file. */
export interface FileContent {
  data: Buffer;
  contentType: string;
}

/**
 * Reads a file from an earlier step: its bytes, by value or serialized, or an object with `data` and
 * `contentType`.
 *
 * @param value Any value.
 * @returns The content, whose bytes are not copied; `undefined` for any other value.
 */
export function toFile(value: unknown): FileContent | undefined {
  if (!isObject(value)) return undefined;
  const payload = "data" in value && !isSerializedBuffer(value) ? value : { data: value };
  const data = toBytes(payload.data);
  const type = "contentType" in payload ? payload.contentType : undefined;
  const isType = typeof type === "string" && type !== "" && isHeaderValue(type);
  const contentType = isType ? type : "application/octet-stream";
  return data && { data, contentType };
}

/** Checks whether HTTP allows a text as the value of a header. */
export function isHeaderValue(value: string): boolean {
  try {
    validateHeaderValue("Header", value);
    return true;
  } catch {
    return false;
  }
}
