import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { registrant } from "../examplePayloads/registrants";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/ids";
import {
  reportedRegistrantInputs,
  toRegistrantFilter,
} from "../inputs/registrants/listRegistrants";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { meetingRegistrants } from "../lists/registrants";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /meetings/{meetingId}/registrants`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const newMeetingRegistrants = pollingTrigger({
  display: {
    label: "New Meeting Registrants",
    description:
      "Checks a meeting for new registrants on a configured schedule. Registrants who are approved later are reported when they are approved; those who cancel and register again are reported again.",
  },
  inputs: { connection, meetingId, ...reportedRegistrantInputs("meeting"), ...pollingInputs },
  perform: async (context, payload, inputs) => {
    const { connection, meetingId, occurrenceId, status, ...options } = inputs;
    const list = meetingRegistrants(meetingId);
    const query = toRegistrantFilter({ occurrenceId, status });
    return poll(context, payload, options, {
      // Without an occurrence it is the subject that earlier polls have kept.
      subject: [list.path, status, ...(occurrenceId ? [occurrenceId] : [])],
      read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list, { query })),
      idOf: ({ id, email }) => id || email,
      timeOf: ({ create_time }) => create_time,
      canBeCreatedAgain: true,
      example: registrant,
    });
  },
  ...batching,
  examplePayload: polled([registrant]),
});
