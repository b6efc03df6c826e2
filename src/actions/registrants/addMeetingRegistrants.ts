import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsPerformBatchRegistrationResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { postBatches } from "../../client/postBatches";
import { zoomClient } from "../../client/zoomClient";
import { newMeetingRegistrants } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { meetingBatchInputs, toMeetingBatches } from "../../inputs/registrants/addRegistrants";

/**
 * `POST /meetings/{meetingId}/batch_registrants`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:write:batch_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const addMeetingRegistrants = action({
  display: {
    label: "Add Meeting Registrants",
    description:
      "Registers any number of people for a meeting that requires registration. Only for scheduled meetings (type 2), not recurring or instant meetings. Registers people in batches of 30. If a batch fails, the error reports how many were registered, unless Continue On Error is on. Zoom emails registrants only if Registrants Confirmation Email is on.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingBatchInputs },
  perform: async (context, { connection, meetingId, ...inputs }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/batch_registrants`;
    const batches = toMeetingBatches(inputs);
    const { responses, failed } = await postBatches<MeetingsPerformBatchRegistrationResponse>(
      zoom,
      to,
      batches,
    );
    const registrants = responses.flatMap(({ registrants = [] }) => registrants);
    return { data: { registrants, ...(failed && { failed }) } };
  },
  examplePayload: { data: newMeetingRegistrants },
});
