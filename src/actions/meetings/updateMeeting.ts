import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingUpdateInputs, toMeetingUpdate } from "../../inputs/meetings/details";
import { toOccurrence, updatedMeetingOccurrenceId } from "../../inputs/occurrence";

/**
 * `PATCH /meetings/{meetingId}`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:meeting`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const updateMeeting = action({
  display: {
    label: "Update Meeting",
    description:
      "Updates a meeting. On/off inputs and inputs with a default overwrite the current settings unless Keep Existing Settings is on. Blank inputs are left unchanged.",
    important: true,
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: {
    connection,
    meetingId,
    occurrenceId: updatedMeetingOccurrenceId,
    ...meetingUpdateInputs,
  },
  perform: async (context, { connection, meetingId, occurrenceId, ...meeting }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrence({ occurrenceId });
    const body = toMeetingUpdate(meeting, occurrenceId);
    return { data: await zoom.patch(path`/meetings/${meetingId}`, body, query) };
  },
  examplePayload: { data: {} },
});
