import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { endedWebinar } from "../examplePayloads/reports";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { pastMeetingReports } from "../lists/reports";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { usualWindow } from "./polling/window";

/** Webinars, recurring ones without a fixed time, and recurring ones with one. */
const webinarTypes = [5, 6, 9];

/**
 * `GET /report/users/{userId}/meetings`, of which webinars are kept
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:user:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const endedWebinars = pollingTrigger({
  display: {
    label: "Ended Webinars",
    description:
      "Checks for a user's ended webinars on a configured schedule. Reports each instance of a recurring webinar separately. Zoom may list a webinar up to half an hour after it ends.",
  },
  inputs: { connection, userId, ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    const list = pastMeetingReports(userId);
    return poll(context, payload, options, {
      subject: [list.path],
      read: readZoom(connection, context, (zoom, range) =>
        fetchRecords(zoom, list, {
          range,
          isWanted: ({ type }) => webinarTypes.includes(Number(type)),
        }),
      ),
      window: usualWindow(),
      idOf: ({ uuid }) => uuid,
      timeOf: ({ start_time }) => start_time,
      example: endedWebinar,
    });
  },
  ...batching,
  examplePayload: polled([endedWebinar]),
});
