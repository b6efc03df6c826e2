import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingPollResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { poll } from "../../examplePayloads/polls";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { newPollInputs, toPoll } from "../../inputs/polls";

/**
 * `POST /meetings/{meetingId}/polls`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:write:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const createMeetingPoll = action({
  display: {
    label: "Create Meeting Poll",
    description: "Creates a poll for a scheduled meeting.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...newPollInputs },
  perform: async (context, { connection, meetingId, ...poll }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/polls`;
    return { data: await zoom.post<MeetingsCreateMeetingPollResponse>(to, toPoll(poll)) };
  },
  examplePayload: { data: poll },
});
