import type { KeyValuePair } from "@prismatic-io/spectral";
import { stringifyExactly, withoutByteOrderMark } from "../../zoom/exactJson";
import { type FileContent, toFile } from "../../zoom/toFile";
import { isObject, isPlainObject, tryParseJson } from "../../zoom/values";
import { findJsonProblem } from "../builders/checkJson";
import { isBlank } from "../builders/common";
import { describeValue, InputError, quote } from "../builders/inputError";
import { toTexts } from "./pairs";

/** A body as the HTTP client sends it. */
interface Body {
  data?: string | Buffer | FormData;
  headers?: Record<string, string>;
}

const json = { "Content-Type": "application/json" };

/**
 * Maps a value to a request body.
 *
 * @param label Label of the input that holds the value.
 * @param value Text, which is sent as written, and as JSON if it is JSON; a number, boolean, object
 * or list, which is sent as JSON; or a file from an earlier step, which is sent as its bytes.
 * @returns The body with its content type, where it is known.
 * @throws InputError if the value cannot be sent.
 */
export function toBody(label: string, value: unknown): Body {
  if (value === undefined) return {};
  if (typeof value === "string" && value.isWellFormed()) {
    const text = withoutByteOrderMark(value);
    const isJson = tryParseJson(text) !== undefined;
    return isJson ? { data: text, headers: json } : { data: value };
  }
  const file = toFile(value);
  if (file) return { data: file.data, headers: { "Content-Type": file.contentType } };
  const data = toJson(label, value);
  if (data !== undefined) return { data, headers: json };
  throw new InputError(label, `must be JSON, text or a file. Got ${describeValue(value)}`);
}

/**
 * Maps fields and files to a multipart form.
 *
 * @param fields Form Data.
 * @param files File Data.
 * @param fileNames File Data File Names.
 * @throws InputError for a value that is neither text nor a file.
 */
export function toFormData(
  fields: KeyValuePair[],
  files: KeyValuePair[],
  fileNames: KeyValuePair[],
): FormData {
  const form = new FormData();
  const names = new Map(toTexts("File Data File Names", fileNames));
  for (const pair of fields) {
    const file = toFile(pair.value);
    if (file) form.append(pair.key, toBlob(file));
    else for (const [key, text] of toTexts("Form Data", [pair])) form.append(key, text);
  }
  for (const { key, value } of files) {
    if (isBlank(value)) continue;
    form.append(key, toBlob(toFile(value) ?? serializeFile(key, value)), names.get(key) ?? key);
  }
  return form;
}

/** Text as a file, and an object as a JSON file. */
function serializeFile(key: string, value: unknown): FileContent {
  if (typeof value === "string") return { data: Buffer.from(value), contentType: "text/plain" };
  const text = typeof value === "object" ? toJson("File Data", value) : undefined;
  if (text !== undefined) return { data: Buffer.from(text), contentType: "application/json" };
  const problem = `must hold text or a file for ${quote(key)}. Got ${describeValue(value)}`;
  throw new InputError("File Data", problem);
}

/** JSON, or `undefined` for what JSON cannot hold, such as a Map. */
function toJson(label: string, value: unknown): string | undefined {
  if (!isJsonValue(value)) return undefined;
  const problem = findJsonProblem(value);
  if (problem) throw new InputError(label, problem);
  try {
    return stringifyExactly(value);
  } catch {
    return undefined;
  }
}

function isJsonValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (!isObject(value)) return typeof value !== "string";
  // A Map or a form has none of its content as properties, so that JSON would lose it.
  return isPlainObject(value) || Array.isArray(value) || "toJSON" in value;
}

function toBlob({ data, contentType }: FileContent): Blob {
  return new Blob([new Uint8Array(data)], { type: contentType });
}
