import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { meetingRegistrants } from "../lists/registrants";
import { person, picklist } from "./picklist";

export const selectMeetingRegistrant = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Registrant",
    description: "Lists the approved registrants of a meeting, by name and email address.",
  },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, meetingRegistrants(meetingId));
    return { result: picklist(records, person) };
  },
  examplePayload: {
    result: [{ key: "exampleRegistrantId", label: "John Doe (someone@example.com)" }],
  },
});
