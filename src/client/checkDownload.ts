import { adviceFor } from "./advice";
import { ZoomResponseError } from "./errors";
import { parseJson } from "./parseJson";
import { maxReasonCharacters } from "./readReason";
import { redactText } from "./redact";

/** A downloaded file. */
export interface ZoomFile {
  data: Buffer;
  contentType: string;
}

/** A choice: Zoom's error messages are short; larger JSON is a file. */
const maxMessageBytes = 64 * 1024;

const htmlType = /^(text\/html|application\/xhtml\+xml)\b/i;
const page = /\s*<(!doctype html|html|head)\b/iy;

/** What may stand before a page. One expression for all of it would try every way to split it. */
const beforePage = /\s*(<\?xml[^>]*>|<!--.*?-->)/isy;

/**
 * Checks that a response with HTTP 200 is the file, because Zoom answers some failed downloads with
 * HTTP 200 as well.
 *
 * @param file The body and its type.
 * @param request The request, such as `GET /rec/download/x`.
 * @param signInAdvice Further advice about a sign-in page, to follow "or".
 * @returns The same file.
 * @throws ZoomResponseError if it is a sign-in page, an error in JSON, or empty.
 */
export function checkFile(file: ZoomFile, request: string, signInAdvice?: string): ZoomFile {
  const { data, contentType } = file;
  if (data.length === 0) {
    const advice = "The file may still be processing; try again later.";
    throw new ZoomResponseError(`Zoom returned an empty file for ${request}.`, request, { advice });
  }
  if (htmlType.test(contentType) || isPage(data)) {
    const more = signInAdvice ? `, or ${signInAdvice}` : "";
    const message = `Zoom returned a sign-in page instead of the file for ${request}.`;
    const advice = `Check that the file belongs to the account of the connection${more}.`;
    throw new ZoomResponseError(message, request, { advice });
  }
  const problem = data.length <= maxMessageBytes ? readProblem(data) : undefined;
  if (problem) {
    const { code, text } = problem;
    const advice = adviceFor({ status: 200, code, message: text });
    const message = `Zoom returned an error instead of the file for ${request}: ${describeProblem(code, text)}`;
    throw new ZoomResponseError(message, request, advice ? { advice: `${advice}.` } : {});
  }
  return file;
}

/** Whether a file begins as a page of HTML does. */
function isPage(data: Buffer): boolean {
  const text = data.toString("utf8", 0, maxMessageBytes).replace(/^\uFEFF/, "");
  let start = 0;
  do {
    beforePage.lastIndex = start;
    page.lastIndex = start;
    if (page.test(text)) return true;
    beforePage.test(text);
    start = beforePage.lastIndex;
  } while (start > 0);
  return false;
}

/** An error has an error code, a code and a message, or a status of false; a timeline has neither. */
function readProblem(data: Buffer): { code: number | undefined; text: string } | undefined {
  // A decoder drops the mark that a file may begin with, which JSON does not allow.
  const body = parseJson({ data: new TextDecoder().decode(data) });
  const code = body.errorCode ?? body.code;
  const text = body.errorMessage ?? body.message;
  const hasCode = typeof code === "number" || typeof code === "string";
  const isError =
    body.status === false || (hasCode && (text !== undefined || body.errorCode === code));
  if (!isError || body.status === true) return undefined;
  return {
    code: hasCode && Number.isInteger(Number(code)) ? Number(code) : undefined,
    text: typeof text === "string" ? redactText(text.slice(0, maxReasonCharacters)).trim() : "",
  };
}

function describeProblem(code: number | undefined, text: string): string {
  const parts = [code === undefined ? "" : `code ${code}`, text].filter(Boolean).join(", ");
  return /[.!?]$/.test(parts) ? parts : `${parts || "no reason given"}.`;
}
