import { action } from "@prismatic-io/spectral";
import type { RecordingsGetUsersRecordingsResponse } from "@zoom/rivet/phone";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { phoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const getPhoneRecordings = action({
  display: {
    label: "Get Phone Recordings",
    description: "Lists a user's phone recordings of the last 30 days.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<RecordingsGetUsersRecordingsResponse>(zoom, {
        path: path`/phone/users/${userId}/recordings`,
        key: "recordings",
      }),
    };
  },
  examplePayload: { data: phoneRecordingList },
});
