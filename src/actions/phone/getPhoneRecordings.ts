import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { dateRangeInputs, toDateRange } from "../../inputs/dateRanges";
import { listInputs } from "../../inputs/lists";
import { userId } from "../../inputs/users";
import { readUserPhoneRecordings } from "../../reads/userPhoneRecordings";

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
    return { data: await readUserPhoneRecordings(zoom, userId, toDateRange(range), limit) };
  },
  examplePayload: { data: phoneRecordingList },
});
