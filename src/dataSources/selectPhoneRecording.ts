import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { flag } from "../inputs/builders";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { userPhoneRecordings } from "../lists/phone";
import { readFileId } from "../zoom/phoneRecordingFiles";
import { picklist } from "./picklist";

const returnFileId = flag({
  label: "Return File Id",
  comments:
    "Whether to return the id of the recording's file, for Download Phone Recording, instead of the recording's id.",
});

export const selectPhoneRecording = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Phone Recording",
    description: "Lists a user's phone recordings from the last 30 days, by numbers and time.",
  },
  inputs: { connection, userId, returnFileId },
  perform: async (context, { connection, userId, returnFileId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, userPhoneRecordings(userId));
    const result = picklist(records, (recording) => ({
      key: returnFileId ? fileIdOf(recording.download_url) : recording.id,
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

function fileIdOf(downloadUrl = ""): string | undefined {
  return URL.canParse(downloadUrl) ? readFileId(new URL(downloadUrl)) : undefined;
}
