import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { registrant } from "../examplePayloads/registrants";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import {
  reportedRegistrantInputs,
  toRegistrantFilter,
} from "../inputs/registrants/listRegistrants";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { webinarRegistrants } from "../lists/registrants";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /webinars/{webinarId}/registrants`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const newWebinarRegistrants = pollingTrigger({
  display: {
    label: "New Webinar Registrants",
    description:
      "Checks a webinar for new registrants on a configured schedule. Registrants who are approved later are reported when they are approved; those who cancel and register again are reported again.",
  },
  inputs: { connection, webinarId, ...reportedRegistrantInputs("webinar"), ...pollingInputs },
  perform: async (context, payload, inputs) => {
    const { connection, webinarId, occurrenceId, status, ...options } = inputs;
    const list = webinarRegistrants(webinarId);
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
