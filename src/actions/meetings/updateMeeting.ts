import { action } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId, meetingInputs, toMeeting } from "../../inputs/meetings";
import { recurrenceOfUpdate } from "../../inputs/recurrence";

export const updateMeeting = action({
  display: {
    label: "Update Meeting",
    description:
      "Changes a meeting. On/off inputs are always sent, the rest only where it has a value.",
  },
  inputs: { connection, meetingId, ...meetingInputs, recurrence: recurrenceOfUpdate },
  perform: async (context, { connection, meetingId, ...meeting }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.patch(path`/meetings/${meetingId}`, toMeeting(meeting)) };
  },
  examplePayload: { data: {} },
});
