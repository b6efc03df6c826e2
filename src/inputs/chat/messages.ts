import type { ActionInputParameters } from "@prismatic-io/spectral";
import { dateTime, id, idList, longText } from "../builders";
import { checkPositions, formattingInputs, toRichText } from "./formatting";
import { downloadFileFormats } from "./listUsersChatMessages";
import { placeInputs, toPlace } from "./place";

const trimmed = longText({
  label: "Message",
  comments: "The text of the message.",
  example: "Good morning!",
  required: true,
});

const message = {
  ...trimmed,
  // Positions of mentions and formatting count from the first blank, so none is cut.
  clean: (value: unknown) => {
    const text = trimmed.clean(value);
    return typeof value === "string" ? value : text;
  },
};

const fileIds = (ifBlank: string) =>
  idList({
    label: "File Ids",
    comments: `The ids of files uploaded to Zoom Team Chat, to send with the message. If blank, ${ifBlank}.`,
    placeholder: "uploadedFileId",
    example: "uploadedFileId",
  });

/** The thread in which a message or a file is sent. */
export const replyMainMessageId = id({
  label: "Reply Main Message Id",
  allowed: "a message's id",
  comments: "The id of the thread's first message. If blank, starts a new thread.",
  placeholder: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  example: "{BFD67AB1-22D7-461F-8E78-DC1B3A1E1B3C}",
  dataSource: "selectChatMessage",
});

/** A message to send. */
export const newMessageInputs = {
  message,
  ...placeInputs("to send the message to"),
  replyMainMessageId,
  fileIds: fileIds("no files are sent"),
  ...formattingInputs,
  scheduledTime: dateTime({
    label: "Scheduled Time",
    comments:
      "The time to send the message, in ISO 8601 format. Times without an offset are in UTC. If blank, the message is sent immediately.",
    placeholder: "2027-01-31T09:30:00Z",
    example: "2027-01-31T09:30:00Z",
    withoutOffset: "UTC",
  }),
};

/**
 * @returns The body of `POST /chat/users/{userId}/messages`.
 * @throws InputError unless exactly one of contact and channel is set, or if a mention or a format lies
 * beyond the message.
 */
export function toNewMessage(inputs: ActionInputParameters<typeof newMessageInputs>) {
  checkPositions(inputs.message, inputs);
  return {
    message: inputs.message,
    ...toPlace(inputs),
    reply_main_message_id: inputs.replyMainMessageId,
    file_ids: inputs.fileIds,
    at_items: inputs.atItems,
    rich_text: toRichText(inputs.richText),
    scheduled_time: inputs.scheduledTime,
  };
}

/** What a message is changed to, and where it is. */
export const messageUpdateInputs = {
  message: { ...message, comments: "The new text of the message." },
  ...placeInputs("that the message was sent to"),
  fileIds: fileIds("none are sent"),
};

/**
 * @returns The body of `PUT /chat/users/{userId}/messages/{messageId}`.
 * @throws InputError unless exactly one of contact and channel is set.
 */
export function toMessageUpdate(inputs: ActionInputParameters<typeof messageUpdateInputs>) {
  return { message: inputs.message, ...toPlace(inputs), file_ids: inputs.fileIds };
}

/** Where a message to delete is. */
export const deletedMessagePlaceInputs = placeInputs("that the message was sent to");

/** Where a message to read is, and the format of its audio files. */
export const readMessageInputs = {
  ...placeInputs("that the message was sent to"),
  downloadFileFormats,
};

/**
 * @returns The query of `GET /chat/users/{userId}/messages/{messageId}`.
 * @throws InputError unless exactly one of contact and channel is set.
 */
export function toReadMessageQuery(inputs: ActionInputParameters<typeof readMessageInputs>) {
  return { ...toPlace(inputs), download_file_formats: inputs.downloadFileFormats };
}
