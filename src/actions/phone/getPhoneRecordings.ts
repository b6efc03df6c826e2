import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRange";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { userPhoneRecordings } from "../../lists/phone";

export const getPhoneRecordings = action({
  display: {
    label: "Get Phone Recordings",
    description:
      "Lists a user's phone recordings; without From and To, those of the last 30 days. They reach six months back.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...dateRangeInputs, ...listInputs },
  perform: async (context, { connection, userId, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    const options = { range: toDateRange(range), limit };
    return { data: await fetchList(zoom, userPhoneRecordings(userId), options) };
  },
  examplePayload: { data: phoneRecordingList },
});
