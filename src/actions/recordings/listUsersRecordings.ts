import { action, PerformSafety } from "@prismatic-io/spectral";
import { monthUpTo, today } from "../../client/dates";
import { readMonths } from "../../client/parts";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { recordingList } from "../../examplePayloads/recordings";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRanges";
import { listInputs } from "../../inputs/lists";
import { recordingFilterInputs } from "../../inputs/recordings";
import { userId } from "../../inputs/users";
import type { CloudRecordingListAllRecordingsResponse } from "../../responses";

export const listUsersRecordings = action({
  display: {
    label: "List User's Recordings",
    description:
      "Lists a user's cloud recordings; without From and To, those of the last month up to today (UTC).",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...recordingFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, trash, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    const days = toDateRange(range) ?? monthUpTo(today());
    const list = {
      path: path`/users/${userId}/recordings`,
      key: "meetings",
      query: { trash },
      limit,
    } as const;
    const data = await readMonths<CloudRecordingListAllRecordingsResponse>(
      zoom,
      days,
      list,
      ({ uuid }) => uuid,
    );
    return { data };
  },
  examplePayload: { data: recordingList },
});
