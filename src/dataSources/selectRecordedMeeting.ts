import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { dateRangeInputs, toDateRange } from "../inputs/dateRange";
import { userId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { userRecordings } from "../lists/recordings";
import { monthUpTo, today } from "../zoom/dates";
import { meeting, picklist } from "./picklist";

export const selectRecordedMeeting = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Recorded Meeting",
    description:
      "Lists a user's meetings with cloud recordings, by topic and start time. By default, lists recordings from the last month.",
  },
  inputs: { connection, userId, ...dateRangeInputs },
  perform: async (context, { connection, userId, ...days }) => {
    const zoom = zoomClient(connection, context);
    const range = toDateRange(days) ?? monthUpTo(today());
    const records = await fetchRecords(zoom, userRecordings(userId), { range });
    return { result: picklist(records, (record) => meeting(record.uuid, record)) };
  },
  examplePayload: {
    result: [
      { key: "example/PiXZTLiwZLisi+dL+g==", label: "Daily Meeting (2021-12-15T12:02:00Z)" },
    ],
  },
});
