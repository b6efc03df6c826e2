import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { webinarPanelists } from "../lists/webinars";
import { picklist } from "./picklist";

export const selectWebinarPanelist = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Panelist",
    description: "Lists the panelists of a webinar, by name and email address.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, webinarPanelists(webinarId));
    const result = picklist(records, ({ id, name, email }) => ({ key: id, name, detail: email }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "Tg2b6GhcQKKbV7nSCbDKug", label: "John Doe (someone@example.com)" }],
  },
});
