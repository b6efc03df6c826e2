import { tryParseJson } from "../zoom/values";

const mask = "***";

/** Names of fields and query parameters whose values are secrets, or hold them as invitations do. Page tokens are not secret. */
const secretName =
  /^(?!next_page_token$).*(authorization|cookie|token|secret|passw|passcode|pwd|(host|api|stream)[_-]?key|zak|(pin|activation)_code)|^(tk|(.*_)?pin|jwt|invitation)$/i;

/** Links that let anyone who has them start a meeting or read a recording. */
const secretLink = /^(start|play|(\w+_)?download)_url$/i;

// Words such as "basic user" are not credentials, which are longer or end with padding.
const bearer = /\b(Bearer\s+[\w.~+/=-]+|Basic\s+([\w.~+/-]{16,}|[\w.~+/-]+=)=*)/gi;
const parameter = /(^|[?&\s])([\w-]+)(=)[^&?\s"'<>]+/g;
// In a URL that is itself a parameter.
const encodedParameter = /(%3F|%26)([\w-]+)(%3D)[^&?\s"'<>]+/gi;
// In JSON that is part of a text, or broken off.
const jsonField = /"([\w-]+)"(\s*:\s*)"[^"]*("|$)/g;
const recordingPath = /\/rec\/[^?\s"'<>]+/g;
const recordingLink = /^((\w+_)?download|play|share)$/;
const passcodeLine = /\b(Passcode|Password):[ \t]*\S+/gi;

/**
 * Redacts the secrets in a text: bearer tokens, parameters of URLs and form bodies, fields of JSON,
 * links to recordings, passcodes.
 *
 * @returns The text with `***` instead of each secret.
 */
export function redactText(text: string): string {
  return text
    .replace(bearer, (found) => `${found.split(/\s/)[0]} ${mask}`)
    .replace(parameter, redactParameter)
    .replace(encodedParameter, redactParameter)
    .replace(jsonField, (whole, name: string, colon: string) =>
      secretName.test(name) ? `"${name}"${colon}"${mask}"` : whole,
    )
    .replace(recordingPath, redactRecording)
    .replace(passcodeLine, `$1: ${mask}`);
}

function redactParameter(whole: string, before: string, name: string, equals: string): string {
  return secretName.test(name) ? `${before}${name}${equals}${mask}` : whole;
}

/** Masks what follows `/rec/…/play/`; one expression for the whole path would read it again from each `/rec/`. */
function redactRecording(path: string): string {
  const parts = path.split("/");
  let isRecording = false;
  for (const [index, part] of parts.entries()) {
    isRecording = part === "rec" || (isRecording && /^[\w-]+$/.test(part));
    if (!isRecording || !recordingLink.test(part)) continue;
    const before = `${parts.slice(0, index + 1).join("/")}/`;
    if (before.length < path.length) return before + mask;
  }
  return path;
}

/** Maximum depth of data that is logged, so that deeper data cannot overflow the stack: as for inputs. */
const maxDepth = 100;

/**
 * Redacts the secrets in the data of a request or a response, at any depth.
 *
 * @param value Parsed JSON, or text, which is parsed if it is JSON.
 * @param name Name of the field that holds the value.
 * @param depth How many lists and objects hold the value.
 * @returns A copy that can be logged; what has more than 100 levels is cut.
 */
export function redact(value: unknown, name = "", depth = 0): unknown {
  if (value === undefined || value === null || value === "") return value;
  if (secretName.test(name)) return mask;
  if (typeof value === "string") {
    if (secretLink.test(name))
      return URL.canParse(value) ? `${new URL(value).origin}/${mask}` : mask;
    return isJsonLike(value) ? redactJson(value, depth) : redactText(value);
  }
  if (value instanceof Blob) return `<${value.size} bytes>`;
  if (typeof value === "object" && depth >= maxDepth) return "…";
  if (Array.isArray(value)) return value.map((item) => redact(item, "", depth + 1));
  if (ArrayBuffer.isView(value)) return `<${value.byteLength} bytes>`;
  if (typeof value === "object") {
    const fields = Object.entries(value);
    return Object.fromEntries(fields.map(([key, item]) => [key, redact(item, key, depth + 1)]));
  }
  return value;
}

/** Whether a text begins as a list or an object of JSON does. */
export function isJsonLike(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function redactJson(text: string, depth: number): unknown {
  const value = tryParseJson(text);
  return value === undefined ? redactText(text) : redact(value, "", depth + 1);
}
