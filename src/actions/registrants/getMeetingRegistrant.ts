import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meetingRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingRegistrantId } from "../../inputs/registrants/registrantId";

/**
 * `GET /meetings/{meetingId}/registrants/{registrantId}`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const getMeetingRegistrant = action({
  display: {
    label: "Get Meeting Registrant",
    description: "Gets a registrant of a meeting, with their answers and join link.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, registrantId: meetingRegistrantId },
  perform: async (context, { connection, meetingId, registrantId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/meetings/${meetingId}/registrants/${registrantId}`;
    return { data: await zoom.get<MeetingsGetMeetingRegistrantResponse>(from) };
  },
  examplePayload: { data: meetingRegistrant },
});
