import { dataSource } from "@prismatic-io/spectral";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/ids";
import { meetingOccurrenceInputs } from "../inputs/occurrence";
import { occurrences } from "./occurrences";

export const selectMeetingOccurrence = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Occurrence",
    description:
      "Lists the occurrences of a recurring meeting, earliest first, by start time in the meeting's time zone. By default, lists upcoming occurrences.",
  },
  inputs: {
    connection,
    meetingId,
    showPreviousOccurrences: meetingOccurrenceInputs.showPreviousOccurrences,
  },
  perform: async (context, { connection, meetingId, showPreviousOccurrences }) => {
    const zoom = zoomClient(connection, context);
    const query = { show_previous_occurrences: showPreviousOccurrences };
    return { result: occurrences(await zoom.get(path`/meetings/${meetingId}`, query)) };
  },
  examplePayload: {
    result: [{ key: "1648194360000", label: "Fri, Mar 25, 2022, 3:46 AM EDT" }],
  },
});
