import { path } from "../client/path";
import type { CloudRecordingListAllRecordingsResponse } from "../zoom/responses";
import type { List } from "./list";

/** The recorded meetings of a user, each with its recording files. */
export const userRecordings = (userId: string): List<CloudRecordingListAllRecordingsResponse> => ({
  path: path`/users/${userId}/recordings`,
  key: "meetings",
  monthly: { idOf: ({ uuid }) => uuid },
});
