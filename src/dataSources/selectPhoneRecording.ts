import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { listItems } from "../lists/fetchList";
import { userPhoneRecordings } from "../lists/phone";
import { picklist } from "./picklist";

export const selectPhoneRecording = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Phone Recording",
    description: "Lists a user's phone recordings from the last 30 days, by numbers and time.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, userPhoneRecordings(userId));
    const result = picklist(records, (recording) => ({
      key: recording.id,
      name: [
        recording.caller_name || recording.caller_number,
        recording.callee_name || recording.callee_number,
      ]
        .filter(Boolean)
        .join(" → "),
      detail: recording.date_time,
    }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "exampleRecordingId", label: "John Doe → Jane Roe (2021-12-15T12:02:00Z)" }],
  },
});
