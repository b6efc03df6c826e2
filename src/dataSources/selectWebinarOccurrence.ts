import { dataSource } from "@prismatic-io/spectral";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { webinarOccurrenceInputs } from "../inputs/occurrence";
import { occurrences } from "./occurrences";

export const selectWebinarOccurrence = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Occurrence",
    description:
      "Lists the occurrences of a recurring webinar, earliest first, by start time in the webinar's time zone. By default, lists upcoming occurrences.",
  },
  inputs: {
    connection,
    webinarId,
    showPreviousOccurrences: webinarOccurrenceInputs.showPreviousOccurrences,
  },
  perform: async (context, { connection, webinarId, showPreviousOccurrences }) => {
    const zoom = zoomClient(connection, context);
    const query = { show_previous_occurrences: showPreviousOccurrences };
    return { result: occurrences(await zoom.get(path`/webinars/${webinarId}`, query)) };
  },
  examplePayload: {
    result: [{ key: "1648194360000", label: "Fri, Mar 25, 2022, 3:46 AM EDT" }],
  },
});
