import type { CloudRecordingListAllRecordingsResponse } from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

export const userRecordings = (userId: string): List<CloudRecordingListAllRecordingsResponse> => ({
  path: path`/users/${userId}/recordings`,
  key: "meetings",
  monthly: { idOf: ({ uuid }) => uuid },
});
