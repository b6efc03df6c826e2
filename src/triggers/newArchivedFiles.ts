import { pollingTrigger } from "@prismatic-io/spectral";
import { archive } from "../examplePayloads/archives";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { pollingInputs } from "../inputs/triggers/polling";
import { archivedFiles, fetchArchivedFiles } from "../lists/archives";
import { toTimes } from "../zoom/dates";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /archive_files` by `archive_complete_time`
 *
 * Classic scopes: `recording:read:admin`. Granular scopes: `archiving:read:list_archived_files:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/archiving
 */
export const newArchivedFiles = pollingTrigger({
  display: {
    label: "New Archived Files",
    description:
      "Checks for the account's newly archived meetings and webinars, each with its files, on a configured schedule. Archives are reported when Zoom has processed them.",
  },
  inputs: { connection, ...pollingInputs },
  perform: async (context, payload, { connection, ...options }) => {
    return poll(context, payload, options, {
      subject: [archivedFiles.path],
      read: readZoom(connection, context, (zoom, range) =>
        fetchArchivedFiles(zoom, toTimes(range), {
          query: { query_date_type: "archive_complete_time" },
        }),
      ),
      // With today, a poll reads four days, which is one request.
      window: { days: 3 },
      idOf: ({ uuid }) => uuid,
      timeOf: ({ complete_time }) => complete_time,
      isReady: ({ status }) => status !== "processing",
      example: archive,
    });
  },
  ...batching,
  examplePayload: polled([archive]),
});
