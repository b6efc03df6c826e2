import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingOrWebinarSummaryResponse } from "@zoom/rivet/meetings";
import { ZoomApiError, ZoomUnavailableError } from "../../client/errors";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingSummary } from "../../examplePayloads/summaries";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { findLatestInstance } from "../../lists/findLatestInstance";

/** Zoom has just listed the instance, so a missing record is its summary. */
function explainMissing(error: unknown, meetingId: string): unknown {
  if (!(error instanceof ZoomApiError) || error.status !== 404) return error;
  const message = `The latest instance of meeting ${meetingId} has no summary. For an earlier instance, set Meeting Id to its UUID.`;
  return new ZoomUnavailableError(message, error.request, { cause: error });
}

/**
 * `GET /meetings/{meetingId}/meeting_summary`, and `GET /past_meetings/{meetingId}/instances` for
 * a meeting number
 *
 * Classic scopes: `meeting_summary:read`, and `meeting:read` for a meeting number. Granular
 * scopes: `meeting:read:summary`, and `meeting:read:list_past_instances` for a meeting number.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export const getMeetingSummary = action({
  display: {
    label: "Get Meeting Summary",
    description:
      "Gets the AI Companion summary of a meeting, with its content in Markdown. With a meeting number, gets the summary of the latest instance.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const uuid = await findLatestInstance(zoom, meetingId);
    const from = path`/meetings/${uuid}/meeting_summary`;
    try {
      return { data: await zoom.get<MeetingsGetMeetingOrWebinarSummaryResponse>(from) };
    } catch (error) {
      throw uuid === meetingId ? error : explainMissing(error, meetingId);
    }
  },
  examplePayload: { data: meetingSummary },
});
