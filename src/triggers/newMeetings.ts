import { pollingTrigger } from "@prismatic-io/spectral";
import type { MeetingsListMeetingsResponse } from "@zoom/rivet/meetings";
import { zoomClient } from "../client/zoomClient";
import { listedMeeting } from "../examplePayloads/meetings";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { updatePollingInputs } from "../inputs/triggers/polling";
import { listItems } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { userMeetings } from "../lists/meetings";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";

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
      "Checks for new and updated meetings of a user on a configured schedule. A meeting is updated when its topic, agenda, start time, duration, time zone or join URL has changed; of a recurring meeting, only the time of day of its start is compared. Zoom does not list instant meetings.",
  },
  inputs: { connection, userId, ...updatePollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    const zoom = zoomClient(connection, context);
    const list = userMeetings(userId);
    return poll(context, payload, options, {
      zoom,
      subject: [list.path],
      read: () => listItems(zoom, list),
      idOf: ({ id }) => id,
      timeOf: ({ created_at }) => created_at,
      partsOf,
      example: listedMeeting,
    });
  },
  ...batching,
  examplePayload: polled([listedMeeting], [listedMeeting]),
});

type Meeting = Item<MeetingsListMeetingsResponse>;

const recurring = [3, 8];

/** What a change of makes a meeting updated. */
function partsOf(entries: Meeting[]): string[] {
  // Occurrences that pass are no change, so a recurring meeting is compared by its last one.
  const meeting = entries.at(-1) ?? {};
  const { topic, agenda, duration, timezone, join_url, type = 2 } = meeting;
  const starts = new Set(entries.map(({ start_time }) => start_time));
  const isSeries = starts.size > 1 || recurring.includes(type);
  const start = isSeries ? timeOfDay(meeting) : meeting.start_time;
  return [JSON.stringify([topic, agenda, start, duration, timezone, join_url])];
}

/** The local time of day at which a meeting starts, which daylight saving time does not change. */
function timeOfDay({ start_time, timezone }: Meeting): string | undefined {
  const start = new Date(start_time ?? "");
  if (Number.isNaN(start.getTime())) return undefined;
  try {
    return start.toLocaleTimeString("en-GB", { timeZone: timezone });
  } catch {
    // A time zone that the runtime does not know
    return start.toISOString().slice(11);
  }
}
