import type { ChatMessagesRetrieveThreadResponse } from "@zoom/rivet/teamchat";
import { addSeconds, formatISO, fromUnixTime } from "date-fns";
import { ZoomResponseError } from "../client/errors";
import { addProgress } from "../client/fetchPages";
import { path, type ZoomPath } from "../client/path";
import type { Query } from "../client/send";
import type { ZoomClient } from "../client/zoomClient";
import { utc } from "../zoom/utc";
import { uniqueBy } from "./fetchEach";
import type { Item } from "./list";
import { toSinglePage } from "./singlePage";

/** Zoom returns at most 100 replies at a time. */
const maxReplies = 100;

/** Which replies of a thread to read. */
export interface ThreadRequest {
  /** The place of the message, and what of the replies to include. */
  query: Query;
  /** Times in UTC, to the second; the current time if `to` is omitted. */
  from: string;
  to: string | undefined;
  /** Zoom's own order if omitted, which is `desc`. */
  sort: "asc" | "desc" | undefined;
  /** Maximum number of replies; all of them if omitted. */
  limit: number | undefined;
  /** Whether to include the thread's first message; Zoom includes it if omitted. */
  needMainMessage: boolean | undefined;
}

type Range = Pick<ThreadRequest, "from" | "to">;
type Message = Item<ChatMessagesRetrieveThreadResponse>;

/**
 * Reads the replies of a thread. Zoom pages a thread by time instead of page tokens: the next page
 * begins at the time of the last reply of the page before. Times are sent to the second, so pages
 * overlap, and what two of them contain is returned once.
 *
 * @param zoom The client to use.
 * @param userId The user's id or email address, or `me`.
 * @param messageId The message that begins the thread.
 * @param request Which replies to read.
 * @returns The messages in Zoom's order, in the shape of a single page.
 * @throws ZoomError or ZoomConnectionError as the client does; ZoomResponseError if there are more
 * replies in one second than a page can hold.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export async function fetchThread(
  zoom: ZoomClient,
  userId: string,
  messageId: string,
  { query, from, to, sort, limit, needMainMessage }: ThreadRequest,
) {
  const address = path`/chat/users/${userId}/messages/${messageId}/thread`;
  const isNew = uniqueBy<Message>(({ msg_id }) => msg_id);
  const messages: Message[] = [];
  let replies = 0;
  let range: Range = { from, to };
  for (let pageNumber = 1; ; pageNumber += 1) {
    const isFirst = pageNumber === 1;
    const size = isFirst ? Math.min(limit ?? maxReplies, maxReplies) : maxReplies;
    // The first page has the thread's first message.
    const need_main_message = isFirst ? needMainMessage : false;
    const pageQuery = { ...query, ...range, sort, need_main_message, limit: size };
    try {
      const response = await zoom.get<ChatMessagesRetrieveThreadResponse>(address, pageQuery);
      const page = response.messages ?? [];
      const added = page.filter(isNew);
      for (const message of added) messages.push(message);
      replies += added.filter(isReply).length;
      const last = page.findLast(isReply);
      const isEnough = limit !== undefined && replies >= limit;
      // The message that begins the thread may count as one of the page.
      if (isEnough || last === undefined || page.length < size) break;
      const next = nextRange({ from, to }, sort, last);
      const isSame = next.from === range.from && next.to === range.to && size === maxReplies;
      if (isSame || added.length === 0) throw tooManyReplies(address, last);
      range = next;
    } catch (error) {
      throw addProgress(error, address, pageNumber, messages.length);
    }
  }
  return toSinglePage("messages", firstReplies(messages, limit));
}

const isReply = ({ is_reply }: Message) => is_reply !== false;

/** Keeps the thread's first message wherever it is. */
function firstReplies(messages: Message[], limit = Number.POSITIVE_INFINITY): Message[] {
  let replies = 0;
  return messages.filter((message) => {
    if (!isReply(message)) return true;
    replies += 1;
    return replies <= limit;
  });
}

function tooManyReplies(address: ZoomPath, last: Message): ZoomResponseError {
  const request = `GET ${address}`;
  const message = `${maxReplies} or more replies were sent at ${formatISO(secondOf(last))}, and Zoom does not return the rest (${request}).`;
  const advice = "Choose a From and To that leave out this second.";
  return new ZoomResponseError(message, request, { advice });
}

const secondOf = ({ timestamp }: Message) =>
  fromUnixTime(Math.floor(timestamp / 1000), { in: utc });

/** The range that begins or ends, in the order of the replies, with the second of the last one. */
function nextRange({ from, to }: Range, sort: ThreadRequest["sort"], last: Message): Range {
  const second = secondOf(last);
  if (sort === "asc") return { from: formatISO(second), to };
  return { from, to: formatISO(addSeconds(second, 1)) };
}
