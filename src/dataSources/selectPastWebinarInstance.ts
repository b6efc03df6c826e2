import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { pastWebinarInstances } from "../lists/webinars";
import { picklist } from "./picklist";

export const selectPastWebinarInstance = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Past Webinar Instance",
    description:
      "Lists the past instances of a webinar, newest first, by start time. Returns the UUID.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, pastWebinarInstances(webinarId));
    // Zoom does not sort them.
    const newestFirst = records.toSorted((a, b) =>
      String(b.start_time ?? "").localeCompare(String(a.start_time ?? "")),
    );
    const result = picklist(
      newestFirst,
      ({ uuid, start_time }) => ({ key: uuid, name: start_time }),
      {
        sorted: false,
      },
    );
    return { result };
  },
  examplePayload: {
    result: [{ key: "4444AAAiAAAAAiAiAiiAii==", label: "2021-12-15T12:02:00Z" }],
  },
});
