import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, dateTime, optionalFlag, triState } from "../builders";
import { checkOrder } from "../dateRange";
import { listInputs } from "../limit";
import { placeInputs, toPlace } from "./place";

/** Which replies of a thread to read, and what of them. */
export const threadInputs = {
  ...placeInputs("that the message was sent to"),
  from: dateTime({
    label: "From",
    comments:
      "The earliest time of the replies to return, in ISO 8601 format. Times without an offset are in UTC.",
    placeholder: "2027-01-01T00:00:00Z",
    example: "2026-01-01T00:00:00Z",
    withoutOffset: "UTC",
    required: true,
  }),
  to: dateTime({
    label: "To",
    comments:
      "The latest time of the replies to return, in ISO 8601 format. Times without an offset are in UTC. Default: the current time.",
    placeholder: "2027-01-31T00:00:00Z",
    example: "2026-01-31T00:00:00Z",
    withoutOffset: "UTC",
  }),
  sort: choice({
    label: "Sort",
    comments: "The order of the replies. If blank, the latest reply comes first.",
    choices: [
      ["desc", "Latest first"],
      ["asc", "Earliest first"],
    ],
  }),
  needMainMessage: triState({
    label: "Need Main Message",
    comments:
      "Whether to include the thread's first message. If unset, Zoom uses its default, which includes it.",
    unset: "Unset (Zoom's default)",
  }),
  needEmoji: optionalFlag({
    label: "Need Emoji",
    comments: "Whether to include the reactions to each message.",
  }),
  needAttachment: optionalFlag({
    label: "Need Attachment",
    comments: "Whether to include the files of each message.",
  }),
  needRichText: optionalFlag({
    label: "Need Rich Text",
    comments: "Whether to include the formatting of each message.",
  }),
  needAtItems: optionalFlag({
    label: "Need At Items",
    comments: "Whether to include the mentions in each message.",
  }),
  limit: {
    ...listInputs.limit,
    comments:
      "Maximum number of replies to return, besides the thread's first message. If blank, returns all of them.",
  },
};

/**
 * @returns Which replies to read.
 * @throws InputError unless exactly one of contact and channel is set, or if To is before From.
 */
export function toThreadRequest(thread: ActionInputParameters<typeof threadInputs>) {
  const { from, to, sort, limit } = thread;
  checkOrder(from, to);
  const query = {
    ...toPlace(thread),
    need_emoji: thread.needEmoji,
    need_attachment: thread.needAttachment,
    need_rich_text: thread.needRichText,
    need_at_items: thread.needAtItems,
  };
  return { query, from, to, sort, limit, needMainMessage: thread.needMainMessage };
}
