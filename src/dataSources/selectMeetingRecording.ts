import { dataSource } from "@prismatic-io/spectral";
import { monthUpTo, today } from "../client/dates";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/users";
import type { CloudRecordingListAllRecordingsResponse } from "../responses";
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
    const records = await readRecords<CloudRecordingListAllRecordingsResponse>(zoom, {
      path: path`/users/${userId}/recordings`,
      key: "meetings",
      query: monthUpTo(today()),
    });
    return { result: picklist(records, (record) => meeting(record.uuid, record)) };
  },
  examplePayload: {
    result: [
      { key: "example/PiXZTLiwZLisi+dL+g==", label: "Daily Meeting (2021-12-15T12:02:00Z)" },
    ],
  },
});
