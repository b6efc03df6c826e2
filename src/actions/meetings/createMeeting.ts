import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newMeeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { newMeetingInputs, toNewMeeting } from "../../inputs/meetings/details";
import type { MeetingsCreateMeetingResponse } from "../../zoom/responses";

/**
 * `POST /users/{userId}/meetings`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:write:meeting`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const createMeeting = action({
  display: {
    label: "Create Meeting",
    description: "Creates a meeting hosted by a user.",
    important: true,
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...newMeetingInputs },
  perform: async (context, { connection, userId, ...meeting }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/users/${userId}/meetings`;
    return { data: await zoom.post<MeetingsCreateMeetingResponse>(to, toNewMeeting(meeting)) };
  },
  examplePayload: { data: newMeeting },
});
