import type { AxiosResponse } from "axios";
import { isObject, isPlainObject, tryParseJson } from "../zoom/values";
import type { FieldError } from "./errors";
import { parseJson } from "./parseJson";
import { redact, redactText } from "./redact";

/** What the body of an error says. */
export interface Reason {
  /** Zoom's error code; a code of digits is read as a number. */
  code?: number;
  message: string;
  fieldErrors: FieldError[];
}

/** A choice, so that an error stays readable: Zoom's messages are short, and what is longer is cut. */
export const maxReasonCharacters = 1_000;

/** Characters that are read of a body that is not JSON: more than any message has. */
const maxBodyCharacters = 10_000;

const markup = /^\s*</;

/**
 * Reads why Zoom rejects a request, in each of the forms in which its hosts say so: JSON with
 * `code`, `message` and `errors`, the same in `error`, `errorCode` and `errorMessage`, `error` and
 * `reason`; JSON whose quotes are not escaped; XML; or plain text.
 *
 * @param response Zoom's response, of any response type.
 * @returns The reason without secrets; an empty message if the body has none.
 */
export function readReason(response: Pick<AxiosResponse, "data">): Reason {
  const body = parseJson(response);
  if (Object.keys(body).length > 0) return readObject(body);
  const text = decodeBody(response.data).slice(0, maxBodyCharacters).trim();
  if (markup.test(text)) return readMarkup(text);
  if (text.startsWith("{")) return readBrokenJson(text);
  return { message: tryParseJson(text) === undefined ? redactAndCut(text) : "", fieldErrors: [] };
}

function readObject(outer: Record<string, unknown>): Reason {
  const body = isPlainObject(outer.error) ? { ...outer, ...outer.error } : outer;
  const rawCode = body.code ?? body.errorCode ?? body.error_code;
  const code = toCode(rawCode);
  const messages = [
    // A code such as "invalid_request" is no number, and says more than none.
    code === undefined ? rawCode : undefined,
    body.message ?? body.errorMessage ?? body.error_message,
    isPlainObject(body.error) ? undefined : body.error,
    body.reason ?? body.error_description,
  ];
  const texts = messages.map(describe).filter(Boolean);
  return {
    code,
    message: redactAndCut(texts.join(": ")),
    fieldErrors: readFieldErrors(body.errors),
  };
}

/** Zoom lists `{ field, message }`; anything else in the list is shown unchanged. */
function readFieldErrors(errors: unknown): FieldError[] {
  return listErrors(errors).flatMap((entry) => {
    const { field, message }: Record<string, unknown> = isPlainObject(entry)
      ? entry
      : { message: entry };
    const text = redactAndCut(describe(message));
    return text ? [{ field: redactAndCut(describe(field)), message: text }] : [];
  });
}

/** A list as it is; `{ email: "Invalid." }` as a list of fields. */
function listErrors(errors: unknown): unknown[] {
  if (Array.isArray(errors)) return errors;
  if (!isPlainObject(errors) || "message" in errors) return [errors];
  return Object.entries(errors).map(([field, message]) => ({ field, message }));
}

/** The text of `<message>`, wherever it stands; a page of HTML has none. */
function readMarkup(text: string): Reason {
  const message = elementOf(text, "message") || elementOf(text, "errorMessage");
  const code = toCode(elementOf(text, "code") || elementOf(text, "errorCode"));
  return { code, message: redactAndCut(message), fieldErrors: [] };
}

function elementOf(text: string, name: string): string {
  const lower = text.toLowerCase();
  const start = lower.indexOf(`<${name.toLowerCase()}>`);
  if (start < 0) return "";
  const content = text.slice(start + name.length + 2);
  const end = content.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
  const inner = (end < 0 ? content : content.slice(0, end)).trim();
  return unescapeXml(inner.replace(/^<!\[CDATA\[/, "").replace(/\]\]>$/, ""));
}

const entities: Record<string, string> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

function unescapeXml(text: string): string {
  return text
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, number: string) => {
      const point = Number(number.replace(/^x/i, "0x"));
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(quot|apos|lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The fields that may follow the message of an error. */
const nextField = /"\s*,\s*"(code|errorCode|errors|status|error|reason)"\s*:/;

/** `{"code":4711,"message":"… does not contain scopes:["user:read:admin"]."}`. */
function readBrokenJson(text: string): Reason {
  const code = /"(?:code|errorCode)"\s*:\s*"?(\d{1,9})\b/.exec(text)?.[1];
  const start = /"(?:message|errorMessage)"\s*:\s*"/.exec(text);
  if (!start) return { code: toCode(code), message: "", fieldErrors: [] };
  const rest = text.slice(start.index + start[0].length);
  const end = nextField.exec(rest)?.index ?? rest.lastIndexOf('"');
  const message = (end < 0 ? rest : rest.slice(0, end)).replaceAll('\\"', '"');
  return { code: toCode(code), message: redactAndCut(message), fieldErrors: [] };
}

function toCode(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/** A value of any kind as text; objects as JSON without secrets. */
function describe(value: unknown): string {
  if (typeof value === "string") return value.slice(0, maxBodyCharacters).trim();
  if (typeof value === "number") return String(value);
  const isEmpty = !isObject(value) || Object.keys(value).length === 0;
  return isEmpty ? "" : JSON.stringify(redact(value));
}

function redactAndCut(text: string): string {
  const safe = redactText(text).trim();
  return safe.length > maxReasonCharacters ? `${safe.slice(0, maxReasonCharacters)}…` : safe;
}

function decodeBody(data: unknown): string {
  if (typeof data === "string" || Buffer.isBuffer(data)) return String(data).replace(/^\uFEFF/, "");
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : "";
}
