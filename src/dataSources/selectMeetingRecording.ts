import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { listItems } from "../lists/fetchList";
import { userRecordings } from "../lists/recordings";
import { monthUpTo, today } from "../zoom/dates";
import { meeting, picklist } from "./picklist";

export const selectMeetingRecording = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Recording",
    description:
      "The meetings that a user has cloud recordings of from the last month, by topic and start time.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, userRecordings(userId), { range: monthUpTo(today()) });
    return { result: picklist(records, (record) => meeting(record.uuid, record)) };
  },
  examplePayload: {
    result: [
      { key: "example/PiXZTLiwZLisi+dL+g==", label: "Daily Meeting (2021-12-15T12:02:00Z)" },
    ],
  },
});
