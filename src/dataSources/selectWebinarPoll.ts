import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { webinarPolls } from "../lists/webinars";
import { picklist } from "./picklist";

export const selectWebinarPoll = dataSource({
  dataSourceType: "picklist",
  display: { label: "Select Webinar Poll", description: "Lists the polls of a webinar, by title." },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, webinarPolls(webinarId));
    return { result: picklist(records, ({ id, title }) => ({ key: id, name: title })) };
  },
  examplePayload: { result: [{ key: "QalIoKWLTJehBJ8e1xRrbQ", label: "What comes next" }] },
});
