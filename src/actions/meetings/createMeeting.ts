import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newMeeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { newMeetingInputs, toNewMeeting } from "../../inputs/meetings/details";
import type { MeetingsCreateMeetingResponse } from "../../zoom/responses";

export const createMeeting = action({
  display: {
    label: "Create Meeting",
    description: "Creates a meeting with a user of the account as its host.",
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
