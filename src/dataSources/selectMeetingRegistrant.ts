import { dataSource } from "@prismatic-io/spectral";
import type { MeetingsListMeetingRegistrantsResponse } from "@zoom/rivet/meetings";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/meetingQueries";
import { person, picklist } from "./picklist";

export const selectMeetingRegistrant = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting Registrant",
    description: "The approved registrants of a meeting, by name and email address.",
  },
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const records = await readRecords<MeetingsListMeetingRegistrantsResponse>(zoom, {
      path: path`/meetings/${meetingId}/registrants`,
      key: "registrants",
    });
    return { result: picklist(records, person) };
  },
  examplePayload: {
    result: [{ key: "exampleRegistrantId", label: "John Doe (someone@example.com)" }],
  },
});
