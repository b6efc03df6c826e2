const mask = "***";

/** Names of fields and query parameters whose values are secrets. Page tokens are none. */
const secretName =
  /^(?!next_page_token$).*(authorization|cookie|token|secret|passw|passcode|pwd|host_?key|api_?key|zak)|^tk$/i;

/** Links that let whoever holds them start a meeting or read a recording. */
const secretLink = /^(start|play|(\w+_)?download)_url$/i;

const bearer = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;
const parameter = /(^|[?&\s])([\w-]+)=([^&\s"'<>]+)/g;
const recordingPath = /(\/rec\/([\w-]+\/)*(download|play|share)\/)[^?\s"'<>]+/g;
const passcodeLine = /\b(Passcode|Password):[ \t]*\S+/gi;

/**
 * Masks the secrets in a text: bearer tokens, parameters of URLs and form bodies, links to
 * recordings, passcodes of invitations.
 *
 * @param text Any text.
 * @returns The text with `***` in the place of each secret.
 */
export function redactText(text: string): string {
  return text
    .replace(bearer, `$1 ${mask}`)
    .replace(parameter, (whole, before: string, name: string) =>
      secretName.test(name) ? `${before}${name}=${mask}` : whole,
    )
    .replace(recordingPath, `$1${mask}`)
    .replace(passcodeLine, `$1: ${mask}`);
}

/**
 * Masks the secrets in a request's or an answer's data, at any depth.
 *
 * @param value Parsed JSON, or a text, which is read as JSON where it is JSON.
 * @param name The field that holds the value.
 * @returns A copy that can be logged.
 */
export function redact(value: unknown, name = ""): unknown {
  if (value === undefined || value === null || value === "") return value;
  if (secretName.test(name)) return mask;
  if (typeof value === "string") {
    if (secretLink.test(name))
      return URL.canParse(value) ? `${new URL(value).origin}/${mask}` : mask;
    return /^\s*[[{]/.test(value) ? maskedJson(value) : redactText(value);
  }
  if (Array.isArray(value)) return value.map((item) => redact(item));
  if (ArrayBuffer.isView(value)) return `<${value.byteLength} bytes>`;
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, key)]));
  }
  return value;
}

function maskedJson(text: string): unknown {
  try {
    return redact(JSON.parse(text));
  } catch {
    return redactText(text);
  }
}
