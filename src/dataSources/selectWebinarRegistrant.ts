import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { webinarRegistrants } from "../lists/registrants";
import { person, picklist } from "./picklist";

export const selectWebinarRegistrant = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Registrant",
    description: "Lists the approved registrants of a webinar, by name and email address.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, webinarRegistrants(webinarId));
    return { result: picklist(records, person) };
  },
  examplePayload: {
    result: [{ key: "exampleRegistrantId", label: "John Doe (someone@example.com)" }],
  },
});
