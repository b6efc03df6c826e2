import type { ActionInputParameters } from "@prismatic-io/spectral";
import { createFileForm } from "../../client/form";
import type { FileContent } from "../../zoom/toFile";
import { file, id, text, triState } from "../builders";
import { InputError, withCommas } from "../builders/inputError";
import { replyMainMessageId } from "./messages";
import { placeInputs, toPlace } from "./place";

const mebibyte = 1024 * 1024;

/**
 * Zoom's limits of uploaded and sent files, in megabytes of 1,048,576 bytes, which is the more that it
 * may mean. It shows files with these extensions as images.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
const maxUpload = 1024;
const maxSent = { images: 16, others: 20 };
const imageName = /\.(png|jpe?g|gif)$/i;

/** The extensions of common files, so that a file without a name opens. */
const extensions: Record<string, string> = {
  "application/json": "json",
  "application/msword": "doc",
  "application/pdf": "pdf",
  "application/vnd.ms-excel": "xls",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/xml": "xml",
  "application/zip": "zip",
  "audio/mp4": "m4a",
  "audio/mpeg": "mp3",
  "image/gif": "gif",
  "image/jpeg": "jpg",
  "image/png": "png",
  "text/csv": "csv",
  "text/html": "html",
  "text/plain": "txt",
  "text/vtt": "vtt",
  "video/mp4": "mp4",
};

/** 1024 → "1 GB" */
const sizeOf = (megabytes: number) =>
  megabytes < 1024 ? `${megabytes} MB` : `${megabytes / 1024} GB`;

const fileInputs = (limit: string) => ({
  file: file({
    label: "File",
    comments: `The content of the file: a file from an earlier step, or text. ${limit}`,
    example: "Hello",
    required: true,
  }),
  fileName: text({
    label: "File Name",
    comments:
      "The name of the file with its extension, at most 255 characters, without slashes and line breaks. If blank, the name is file with the extension of the content type, such as file.pdf.",
    placeholder: "minutes.pdf",
    example: "minutes.pdf",
    allowed: "at most 255 characters long, without slashes and control characters",
    maxLength: 255,
    pattern: /^[^/\\\p{Cc}]+$/u,
  }),
});

/** A file to upload. */
export const uploadedFileInputs = {
  ...fileInputs(`At most ${sizeOf(maxUpload)}.`),
  postToPersonalChat: triState({
    label: "Post To Personal Chat",
    comments:
      "Whether to show the file in the user's personal chat. If unset, Zoom uses its default, which shows it there.",
    unset: "Unset (Zoom's default)",
  }),
};

/**
 * @returns The form and the query of `POST /chat/users/{userId}/files`.
 * @throws InputError if the file is too large.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
export function toUpload(upload: ActionInputParameters<typeof uploadedFileInputs>) {
  checkSize(upload.file, maxUpload);
  const form = createFileForm({}, "file", named(upload));
  return { form, query: { postToPersonalChat: upload.postToPersonalChat } };
}

/** A file to send. */
export const sentFileInputs = {
  ...fileInputs(
    `At most ${sizeOf(maxSent.images)} for images (png, jpg, jpeg and gif) and ${sizeOf(maxSent.others)} for other files.`,
  ),
  ...placeInputs("to send the file to"),
  toContact: id({
    label: "To Contact",
    comments:
      "The user id or member id of the contact to send the file to; email addresses are not supported. If blank, To Channel is required.",
    placeholder: "za7AvP7o9AxypYwpaKYsOJ2K3VwXBZn4JtxgPGk8Lf7_1w",
    example: "za7AvP7o9AxypYwpaKYsOJ2K3VwXBZn4JtxgPGk8Lf7_1w",
    allowed: "a user id or member id",
    dataSource: "selectUser",
  }),
  replyMainMessageId,
};

/**
 * @returns The form of `POST /chat/users/{userId}/messages/files`.
 * @throws InputError if the file is too large, or unless exactly one of contact and channel is set.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
export function toSentFile(sent: ActionInputParameters<typeof sentFileInputs>) {
  if (sent.toContact?.includes("@")) {
    const problem = `must be a user id or member id, not an email address. Got "${sent.toContact}"`;
    throw new InputError("To Contact", problem);
  }
  const place = toPlace(sent);
  const content = named(sent);
  if (imageName.test(content.name)) checkSize(content, maxSent.images, " if it is an image");
  else checkSize(content, maxSent.others);
  return createFileForm(
    { ...place, reply_main_message_id: sent.replyMainMessageId },
    "files",
    content,
  );
}

function named({ file, fileName }: { file: FileContent; fileName: string | undefined }) {
  const [type = ""] = file.contentType.toLowerCase().split(";");
  const extension = extensions[type.trim()];
  return { ...file, name: fileName ?? (extension ? `file.${extension}` : "file") };
}

function checkSize({ data }: FileContent, megabytes: number, condition = ""): void {
  const maxBytes = megabytes * mebibyte;
  if (data.length <= maxBytes) return;
  const problem = `must have at most ${sizeOf(megabytes)}${condition} (${withCommas(maxBytes)} bytes). Got ${withCommas(data.length)} bytes`;
  throw new InputError("File", problem);
}
