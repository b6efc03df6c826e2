import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { accountPhoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { ownerId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchAccountPhoneRecordings } from "../../lists/fetchAccountPhoneRecordings";

export const getAccountsPhoneRecordings = action({
  display: {
    label: "Get Accounts Phone Recordings",
    description:
      "Lists the account's phone recordings that one user owns, or all of them; without From and To, those of the last 30 days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: ownerId, ...dateRangeInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchAccountPhoneRecordings(zoom, userId, toDateRange(range), limit) };
  },
  examplePayload: { data: accountPhoneRecordingList },
});
