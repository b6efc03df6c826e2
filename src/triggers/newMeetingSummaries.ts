import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { listedSummary } from "../examplePayloads/summaries";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { userSummaries } from "../lists/meetings";
import { toTimes } from "../zoom/dates";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /users/{userId}/meeting_summaries` by `summary_created_time`
 *
 * Classic scopes: `meeting_summary:read`. Granular scopes: `meeting:read:list_summaries`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/summaries
 */
export const newMeetingSummaries = pollingTrigger({
  display: {
    label: "New Meeting Summaries",
    description:
      "Checks for new AI Companion summaries of a user's meetings on a configured schedule. Use Get Meeting Summary to retrieve the content.",
  },
  inputs: { connection, userId, ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    const list = userSummaries(userId);
    return poll(context, payload, options, {
      subject: [list.path],
      read: readZoom(connection, context, (zoom, range) => {
        const query = { ...toTimes(range), time_filter_field: "summary_created_time" };
        return fetchRecords(zoom, list, { query });
      }),
      // By the time of creation. Zoom promises none for the list; a week is a choice.
      window: { days: 7 },
      // A recurring meeting has a summary for each instance.
      idOf: ({ meeting_uuid, summary_created_time }) => meeting_uuid ?? summary_created_time,
      timeOf: ({ summary_created_time }) => summary_created_time,
      // Zoom may list a summary while its meeting is still going on.
      isReady: ({ summary_end_time }) => Boolean(summary_end_time),
      example: listedSummary,
    });
  },
  ...batching,
  examplePayload: polled([listedSummary]),
});
