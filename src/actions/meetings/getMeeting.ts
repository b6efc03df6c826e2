import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingOccurrenceInputs, toOccurrenceQuery } from "../../inputs/occurrence";
import type { MeetingsGetMeetingResponse } from "../../zoom/responses";

/**
 * `GET /meetings/{meetingId}`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:meeting`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getMeeting = action({
  display: {
    label: "Get Meeting",
    description: "Gets a meeting and its settings.",
    important: true,
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...meetingOccurrenceInputs },
  perform: async (context, { connection, meetingId, ...occurrence }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrenceQuery(occurrence);
    return {
      data: await zoom.get<MeetingsGetMeetingResponse>(path`/meetings/${meetingId}`, query),
    };
  },
  examplePayload: { data: meeting },
});
