import type { ReportsGetMeetingParticipantReportsResponse } from "@zoom/rivet/meetings";
import type { Query, ZoomClient } from "../client/zoomClient";
import { fetchList, listItems } from "./fetchList";
import { groupParticipants } from "./groupParticipants";
import type { Item, List } from "./list";
import { type SinglePage, toSinglePage } from "./singlePage";

/** Which participants to read. */
interface ParticipantOptions {
  query: Query;
  /** Whether to return one entry per participant instead of one per session. */
  groupByParticipant: boolean | undefined;
  /** Maximum number of entries; all of them if omitted. */
  limit: number | undefined;
}

/** The reports on meetings and webinars have the same fields. */
type ParticipantReport = ReportsGetMeetingParticipantReportsResponse;

/** A session, or a participant with the number of their sessions. */
type Participant = Item<ParticipantReport> & { sessions?: number };

/**
 * Reads the participants of a past meeting or webinar.
 *
 * @param zoom The client to use.
 * @param list The report on its participants.
 * @param options Which participants to read.
 * @returns The sessions in Zoom's order, or the participants with their attendance.
 * @throws ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export async function fetchParticipants(
  zoom: ZoomClient,
  list: List<ParticipantReport>,
  { query, groupByParticipant, limit }: ParticipantOptions,
): Promise<SinglePage<"participants", Participant>> {
  if (!groupByParticipant) return fetchList(zoom, list, { query, limit });
  // The sessions of one participant may be on any page.
  const participants = groupParticipants(await listItems(zoom, list, { query }));
  return toSinglePage("participants", participants.slice(0, limit));
}
