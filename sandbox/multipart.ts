import { ApiError } from "./apiError";
import type { UploadedFile } from "./world";

/**
 * Parses a multipart form.
 *
 * @param contentType The header of the request, with the boundary.
 * @param body The body.
 * @returns The fields by their names; `files` is a list.
 * @throws ApiError for a form that is cut off or has no boundary.
 */
export function parseMultipart(contentType: string, body: Buffer): Record<string, unknown> {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  // One character a byte, so that no byte is lost.
  const parts = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary}`).slice(1);
  if (parts.pop()?.trim() !== "--") throw new ApiError(400, 300, "Invalid multipart form.");
  const form: Record<string, unknown> = {};
  for (const part of parts) {
    const end = part.indexOf("\r\n\r\n");
    const head = toUtf8(part.slice(0, end));
    const content = Buffer.from(part.slice(end + 4), "latin1");
    const name = /; name="([^"]*)"/i.exec(head)?.[1] ?? "";
    const fileName = /; filename="([^"]*)"/i.exec(head)?.[1];
    const type = /^Content-Type: *(.*)$/im.exec(head)?.[1] ?? "";
    const file: UploadedFile = { name: fileName ?? "", contentType: type, data: content };
    const value = fileName === undefined ? content.toString() : file;
    form[name] = name === "files" ? [...((form.files ?? []) as unknown[]), value] : value;
  }
  return form;
}

const toUtf8 = (bytes: string) => Buffer.from(bytes, "latin1").toString();

/** Whether a body is a multipart form. */
export const isMultipart = (contentType = "") => contentType.startsWith("multipart/form-data");
