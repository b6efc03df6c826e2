import { path } from "../client/path";
import type { CloudRecordingListAllRecordingsResponse } from "../zoom/responses";
import type { List } from "./list";

export const userRecordings = (userId: string): List<CloudRecordingListAllRecordingsResponse> => ({
  path: path`/users/${userId}/recordings`,
  key: "meetings",
  monthly: { idOf: ({ uuid }) => uuid },
});
