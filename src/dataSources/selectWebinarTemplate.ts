import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { webinarTemplates } from "../lists/webinars";
import { picklist, template } from "./picklist";

export const selectWebinarTemplate = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Template",
    description: "Lists a user's webinar templates, by name; account templates are marked.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, webinarTemplates(userId));
    return { result: picklist(records, template) };
  },
  examplePayload: { result: [{ key: "ull6574eur", label: "Product News" }] },
});
