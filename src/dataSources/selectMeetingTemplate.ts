import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { meetingTemplates } from "../lists/meetings";
import { picklist, template } from "./picklist";

export const selectMeetingTemplate = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Template",
    description: "Lists a user's meeting templates, by name; account templates are marked.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, meetingTemplates(userId));
    return { result: picklist(records, template) };
  },
  examplePayload: { result: [{ key: "Dv4YdINdTk+Z5RToadh5ug==", label: "Weekly Review" }] },
});
