import { pollingTrigger } from "@prismatic-io/spectral";
import { listedMeeting } from "../examplePayloads/meetings";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { updatePollingInputs } from "../inputs/triggers/polling";
import { userMeetings } from "../lists/meetings";
import { batching } from "./polling/batching";
import { pollSchedule } from "./polling/pollSchedule";

/**
 * `GET /users/{userId}/meetings`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_meetings`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const newMeetings = pollingTrigger({
  display: {
    label: "New and Updated Meetings",
    description:
      "Checks for a user's new and updated meetings on a configured schedule. A meeting is updated when its topic, agenda, start time, duration, time zone or join URL has changed. For recurring meetings, only the time of day of the start is compared. Instant meetings are not reported.",
  },
  inputs: { connection, userId, ...updatePollingInputs },
  perform: async (context, payload, { userId, ...inputs }) =>
    pollSchedule(context, payload, inputs, userMeetings(userId), listedMeeting),
  ...batching,
  examplePayload: polled([listedMeeting], [listedMeeting]),
});
