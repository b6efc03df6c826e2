import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, dateTime, day, optionalFlag, text } from "../builders";
import { InputError } from "../builders/inputError";

/** Which messages a list holds. */
export const messageFilterInputs = {
  toContact: text({
    label: "To Contact",
    comments:
      "The id or email address of the contact whose conversation is read. It cannot be combined with To Channel. Left blank, To Channel or Search Key counts.",
    example: "someone@example.com",
  }),
  toChannel: text({
    label: "To Channel",
    comments:
      "The id of the channel that is read. Left blank without a contact or a search, every channel of the user is.",
    example: "a1b2c3d4e5f6",
    dataSource: "selectUserChannel",
  }),
  date: day({
    label: "Date",
    comments:
      "The day of the messages, as yyyy-MM-dd in UTC. Left blank, From counts, or it is today.",
    example: "2026-01-31",
  }),
  from: dateTime({
    label: "From",
    comments:
      "The time of the first message, as yyyy-MM-ddTHH:mm:ssZ in UTC; a time without an offset is UTC. Left blank, Date counts.",
    example: "2026-01-01T00:00:00Z",
    withoutOffset: "UTC",
  }),
  to: dateTime({
    label: "To",
    comments:
      "The time of the last message, as yyyy-MM-ddTHH:mm:ssZ in UTC; a time without an offset is UTC. Left blank, Zoom decides.",
    example: "2026-01-31T00:00:00Z",
    withoutOffset: "UTC",
  }),
  searchType: choice({
    label: "Search Type",
    comments: "What is searched for, together with Search Key. Left blank, nothing is.",
    choices: [
      ["message", "Messages"],
      ["file", "Files"],
    ],
  }),
  searchKey: text({
    label: "Search Key",
    comments:
      "The text to search for, at most 256 characters, together with Search Type. Left blank, nothing is searched for.",
    example: "invoice",
    maxLength: 256,
  }),
  includeDeletedAndEditedMessage: optionalFlag({
    label: "Include Deleted And Edited Messages",
    comments: "Whether messages that were deleted or edited are returned as well.",
  }),
  excludeChildMessage: optionalFlag({
    label: "Exclude Child Messages",
    comments: "Whether answers in threads are left out.",
  }),
  downloadFileFormats: choice({
    label: "Download File Formats",
    comments: "The format in which audio files are offered. Left blank, it is their own.",
    choices: [["audio/mp4", "audio/mp4"]],
  }),
};

type MessageFilter = ActionInputParameters<typeof messageFilterInputs>;

/**
 * Maps the filters to the query of `GET /chat/users/{userId}/messages`.
 *
 * @param filter The cleaned inputs.
 * @returns The query, and whether Zoom answers it as it is; else a channel has to be added.
 * @throws InputError if filters exclude or lack each other.
 */
export function toMessageQuery(filter: MessageFilter) {
  if (filter.toContact !== undefined && filter.toChannel !== undefined) {
    throw new InputError(
      "To Contact",
      `cannot be used together with To Channel: leave one of them blank (To Contact is "${filter.toContact}", To Channel "${filter.toChannel}")`,
    );
  }
  if (filter.searchKey === undefined && filter.searchType !== undefined) {
    throw new InputError(
      "Search Key",
      `is needed together with Search Type (${filter.searchType})`,
    );
  }
  if (filter.searchKey !== undefined && filter.searchType === undefined) {
    throw new InputError(
      "Search Type",
      `is needed together with Search Key ("${filter.searchKey}")`,
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
