import { action } from "@prismatic-io/spectral";
import type { MeetingsAddMeetingRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/meetings";
import { registrantInputs, toRegistrant } from "../../inputs/registrants";

export const addMeetingRegistrant = action({
  display: {
    label: "Add Meeting Registrant",
    description: "Registers a person for a meeting that requires registration.",
  },
  inputs: { connection, meetingId, ...registrantInputs },
  perform: async (context, { connection, meetingId, ...registrant }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/registrants`;
    const body = toRegistrant(registrant);
    return { data: await zoom.post<MeetingsAddMeetingRegistrantResponse>(to, body) };
  },
  examplePayload: { data: newRegistrant },
});
