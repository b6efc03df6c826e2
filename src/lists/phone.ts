import { path } from "../client/path";
import type {
  RecordingsGetCallRecordingsResponse,
  RecordingsGetUsersRecordingsResponse,
} from "../zoom/responses";
import type { List } from "./list";

/** A user's phone recordings. */
export const userPhoneRecordings = (
  userId: string,
): List<RecordingsGetUsersRecordingsResponse> => ({
  path: path`/phone/users/${userId}/recordings`,
  key: "recordings",
  monthly: { idOf: ({ id }) => id },
});

/** The account's phone recordings. */
export const accountPhoneRecordings: List<RecordingsGetCallRecordingsResponse> = {
  path: path`/phone/recordings`,
  key: "recordings",
  monthly: { idOf: ({ id }) => id },
};
