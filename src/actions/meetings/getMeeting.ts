import { action } from "@prismatic-io/spectral";
import type { MeetingsGetMeetingResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { meeting } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/meetings";

export const getMeeting = action({
  display: {
    label: "Get Meeting",
    description: "Reads one meeting with its settings.",
  },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.get<MeetingsGetMeetingResponse>(path`/meetings/${meetingId}`) };
  },
  examplePayload: { data: meeting },
});
