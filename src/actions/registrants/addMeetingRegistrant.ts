import { action, PerformSafety } from "@prismatic-io/spectral";
import type { MeetingsAddMeetingRegistrantResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newRegistrant } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import {
  meetingRegistrantInputs,
  toMeetingRegistrant,
  toRegistrantQuery,
} from "../../inputs/registrants/addRegistrant";

/**
 * `POST /meetings/{meetingId}/registrants`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:write:registrant`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const addMeetingRegistrant = action({
  display: {
    label: "Add Meeting Registrant",
    description: "Registers a person for a meeting that requires registration.",
    important: true,
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId, ...meetingRegistrantInputs },
  perform: async (context, { connection, meetingId, ...registrant }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/meetings/${meetingId}/registrants`;
    const body = toMeetingRegistrant(registrant);
    const query = toRegistrantQuery(registrant);
    return { data: await zoom.post<MeetingsAddMeetingRegistrantResponse>(to, body, query) };
  },
  examplePayload: { data: newRegistrant },
});
