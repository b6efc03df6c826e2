import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { meetingPolls } from "../lists/meetings";
import { picklist } from "./picklist";

export const selectMeetingPoll = dataSource({
  dataSourceType: "picklist",
  display: { label: "Select Meeting Poll", description: "Lists the polls of a meeting, by title." },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, meetingPolls(meetingId));
    return { result: picklist(records, ({ id, title }) => ({ key: id, name: title })) };
  },
  examplePayload: { result: [{ key: "QalIoKWLTJehBJ8e1xRrbQ", label: "What comes next" }] },
});
