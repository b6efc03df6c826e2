import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, day, optionalFlag, text } from "../builders";
import { InputError } from "../builders/inputError";
import { checkOrder, timeRangeInputs } from "../dateRange";
import { checkPlace, placeInputs } from "./place";

/**
 * Returns the inputs for whose messages to read.
 *
 * @param orSearch Whether Search Key can be set instead.
 */
export const messagePlaceInputs = (orSearch: boolean) => {
  const other = orSearch ? " or Search Key" : "";
  const { toContact, toChannel } = placeInputs("to read");
  return {
    toContact: {
      ...toContact,
      comments: `The id or email address of the contact whose conversation to read. Cannot be combined with To Channel. If blank, To Channel${other} applies.`,
    },
    toChannel: {
      ...toChannel,
      comments: `The id of the channel to read. If blank, To Contact${other} applies; if ${orSearch ? "all three" : "both"} are blank, reads all of the user's channels.`,
    },
  };
};

/** The format of the audio files of messages. */
export const downloadFileFormats = choice({
  label: "Download File Formats",
  comments: "The download format for audio files. If blank, files keep their original format.",
  choices: [["audio/mp4", "audio/mp4"]],
});

/** The filters of a user's chat messages. */
export const messageFilterInputs = {
  ...messagePlaceInputs(true),
  date: day({
    label: "Date",
    comments:
      "The day of the messages, as yyyy-MM-dd in UTC. If blank, From applies; if both are blank, reads today's messages.",
    placeholder: "2027-01-31",
    example: "2026-01-31",
  }),
  from: {
    ...timeRangeInputs.from,
    comments:
      "The earliest time, in ISO 8601 format. Times without an offset are in UTC. If blank, Date applies.",
  },
  to: timeRangeInputs.to,
  searchType: choice({
    label: "Search Type",
    comments: "What to search for. Requires Search Key. If blank, no search is performed.",
    choices: [
      ["message", "Messages"],
      ["file", "Files"],
    ],
  }),
  searchKey: text({
    label: "Search Key",
    comments:
      "The text to search for, at most 256 characters. Requires Search Type. If blank, no search is performed.",
    example: "invoice",
    maxLength: 256,
  }),
  includeDeletedAndEditedMessage: optionalFlag({
    label: "Include Deleted And Edited Messages",
    comments: "Whether to include deleted and edited messages.",
  }),
  excludeChildMessage: optionalFlag({
    label: "Exclude Child Messages",
    comments: "Whether to exclude replies in threads.",
  }),
  downloadFileFormats,
};

type MessageFilter = Partial<ActionInputParameters<typeof messageFilterInputs>>;

/**
 * @returns The query of `GET /chat/users/{userId}/messages`, and whether it names a contact, a channel
 * or a search, one of which Zoom requires.
 * @throws InputError if filters exclude or require each other, or To is before From.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export function toMessageQuery(filter: MessageFilter) {
  checkPlace(filter);
  checkOrder(filter.from, filter.to);
  if (filter.searchKey === undefined && filter.searchType !== undefined) {
    throw new InputError(
      "Search Key",
      `is required when Search Type is set. Got Search Type "${filter.searchType}"`,
    );
  }
  if (filter.searchKey !== undefined && filter.searchType === undefined) {
    throw new InputError(
      "Search Type",
      `is required when Search Key is set. Got Search Key "${filter.searchKey}"`,
    );
  }
  const query = {
    to_contact: filter.toContact,
    to_channel: filter.toChannel,
    date: filter.date,
    from: filter.from,
    to: filter.to,
    search_type: filter.searchType,
    search_key: filter.searchKey,
    include_deleted_and_edited_message: filter.includeDeletedAndEditedMessage,
    exclude_child_message: filter.excludeChildMessage,
    download_file_formats: filter.downloadFileFormats,
  };
  const isComplete = [filter.toContact, filter.toChannel, filter.searchKey].some(Boolean);
  return { query, isComplete };
}
