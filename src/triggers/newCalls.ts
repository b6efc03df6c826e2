import { pollingTrigger } from "@prismatic-io/spectral";
import { listedCall } from "../examplePayloads/calls";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { phoneUserOrAccount, pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { accountCallHistory, userCallHistory } from "../lists/phone";
import type {
  CallLogsGetAccountsCallHistoryResponse,
  CallLogsGetUsersCallHistoryResponse,
} from "../zoom/phoneResponses";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { usualWindow } from "./polling/window";

type Call =
  | Item<CallLogsGetAccountsCallHistoryResponse>
  | Item<CallLogsGetUsersCallHistoryResponse>;

/** A user's calls are identified by their element, the account's calls by the call. */
const elementIdOf = (call: Call) => ("call_element_id" in call ? call.call_element_id : undefined);

/**
 * `GET /phone/users/{userId}/call_history`, and `GET /phone/call_history` where User Id is blank
 *
 * Classic scopes: `phone:read:admin`, `phone_call_log:read`, and `phone:read:admin`,
 * `phone_call_log:read:admin` where User Id is blank. Granular scopes: `phone:read:list_call_logs`,
 * and `phone:read:list_call_logs:admin` where User Id is blank.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-logs
 */
export const newCalls = pollingTrigger({
  display: {
    label: "New Calls",
    description:
      "Checks for ended calls of a user, or of the whole account, on a configured schedule.",
  },
  inputs: { connection, userId: phoneUserOrAccount("calls"), ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    return poll(context, payload, options, {
      subject: [accountCallHistory.path, userId],
      read: readZoom<Call>(connection, context, (zoom, range) =>
        userId === undefined
          ? fetchRecords(zoom, accountCallHistory, { range })
          : fetchRecords(zoom, userCallHistory(userId), { range }),
      ),
      window: usualWindow(),
      idOf: (call) => elementIdOf(call) ?? call.call_history_uuid,
      // Zoom's former list has no ids of call elements; its new list has them.
      formerIdOf: ({ call_history_uuid }) => call_history_uuid,
      timeOf: ({ start_time }) => start_time,
      isReady: ({ end_time }) => Boolean(end_time),
      example: listedCall,
    });
  },
  ...batching,
  examplePayload: polled<Call>([listedCall]),
});
