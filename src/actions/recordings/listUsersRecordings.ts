import { action } from "@prismatic-io/spectral";
import type { CloudRecordingListAllRecordingsResponse } from "@zoom/rivet/meetings";
import { lastMonth } from "../../client/dates";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { recordingList } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const listUsersRecordings = action({
  display: {
    label: "List User's Recordings",
    description: "Lists a user's cloud recordings of the last month, up to today (UTC).",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const data = await readList<CloudRecordingListAllRecordingsResponse>(zoom, {
      path: path`/users/${userId}/recordings`,
      key: "meetings",
      query: lastMonth(new Date()),
    });
    return { data };
  },
  examplePayload: { data: recordingList },
});
