import { pollingTrigger } from "@prismatic-io/spectral";
import { listedPhoneRecording } from "../examplePayloads/phone";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { phoneUserOrAccount, pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { accountPhoneRecordings, userPhoneRecordings } from "../lists/phone";
import { monthsBefore, today } from "../zoom/dates";
import type {
  RecordingsGetCallRecordingsResponse,
  RecordingsGetUsersRecordingsResponse,
} from "../zoom/responses";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

type PhoneRecording =
  | Item<RecordingsGetCallRecordingsResponse>
  | Item<RecordingsGetUsersRecordingsResponse>;

/**
 * `GET /phone/users/{userId}/recordings`, and `GET /phone/recordings` where User Id is blank
 *
 * Classic scopes: `phone:read`, `phone_recording:read`, and `phone:read:admin`,
 * `phone_recording:read:admin` where User Id is blank. Granular scopes: `phone:read:list_recordings`,
 * and `phone:read:list_call_recordings:admin` where User Id is blank.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/recordings
 */
export const newPhoneRecordings = pollingTrigger({
  display: {
    label: "New Phone Recordings",
    description:
      "Checks for new call recordings of a Zoom Phone user, or of the whole account, on a configured schedule. Use Download Phone Recording to retrieve the audio.",
  },
  inputs: { connection, userId: phoneUserOrAccount("call recordings"), ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    return poll(context, payload, options, {
      subject: [accountPhoneRecordings.path, userId],
      read: readZoom<PhoneRecording>(connection, context, (zoom, range) =>
        userId === undefined
          ? fetchRecords(zoom, accountPhoneRecordings, { range })
          : fetchRecords(zoom, userPhoneRecordings(userId), { range }),
      ),
      // Zoom lists them by the start of the call, and a user's recordings for six months.
      window: { days: 3, oldest: userId && monthsBefore(today(), 6) },
      idOf: ({ id }) => id,
      timeOf: ({ date_time }) => date_time,
      example: listedPhoneRecording,
    });
  },
  ...batching,
  examplePayload: polled<PhoneRecording>([listedPhoneRecording]),
});
