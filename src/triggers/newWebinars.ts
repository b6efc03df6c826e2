import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { listedWebinar } from "../examplePayloads/webinars";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { updatePollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { userWebinars } from "../lists/webinars";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { scheduleParts } from "./polling/scheduleParts";

/**
 * `GET /users/{userId}/webinars`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_webinars`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const newWebinars = pollingTrigger({
  display: {
    label: "New and Updated Webinars",
    description:
      "Checks for a user's new and updated webinars on a configured schedule. A webinar is updated when its topic, agenda, start time, duration, time zone or join URL has changed. For recurring webinars, only the time of day of the start is compared.",
  },
  inputs: { connection, userId, ...updatePollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    const list = userWebinars(userId);
    return poll(context, payload, options, {
      subject: [list.path],
      read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list)),
      idOf: ({ id }) => id,
      timeOf: ({ created_at }) => created_at,
      partsOf: scheduleParts,
      example: listedWebinar,
    });
  },
  ...batching,
  examplePayload: polled([listedWebinar], [listedWebinar]),
});
