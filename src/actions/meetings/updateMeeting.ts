import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingUpdateInputs, toMeetingUpdate } from "../../inputs/meetings/details";
import { occurrenceId, toOccurrence } from "../../inputs/occurrence";

export const updateMeeting = action({
  display: {
    label: "Update Meeting",
    description:
      "Changes a meeting. On/off inputs and defaults are always sent unless Keep Existing Settings is on, the rest only where it has a value.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, occurrenceId, ...meetingUpdateInputs },
  perform: async (context, { connection, meetingId, occurrenceId, ...meeting }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrence({ occurrenceId });
    const body = toMeetingUpdate(meeting);
    return { data: await zoom.patch(path`/meetings/${meetingId}`, body, query) };
  },
  examplePayload: { data: {} },
});
