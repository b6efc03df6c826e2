import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { listedWebinar } from "../examplePayloads/webinars";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { updatePollingInputs } from "../inputs/triggers/polling";
import { userWebinars } from "../lists/webinars";
import { batching } from "./polling/batching";
import { pollSchedule } from "./polling/pollSchedule";

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
  perform: async (context, payload, { userId, ...inputs }) =>
    pollSchedule(context, payload, inputs, userWebinars(userId), listedWebinar),
  ...batching,
  examplePayload: polled([listedWebinar], [listedWebinar]),
});
