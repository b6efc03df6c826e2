import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { meetingFilterInputs } from "../inputs/meetings/listMeetings";
import { fetchRecords } from "../lists/fetchList";
import { userMeetings } from "../lists/meetings";
import { meeting, picklist } from "./picklist";

export const selectMeeting = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting",
    description:
      "Lists a user's meetings, by topic and start time. By default, lists scheduled meetings. With Previous, returns the UUID of each past instance.",
  },
  inputs: { connection, userId, typeOfMeeting: meetingFilterInputs.typeOfMeeting },
  perform: async (context, { connection, userId, typeOfMeeting }) => {
    const zoom = zoomClient(connection, context);
    const query = { type: typeOfMeeting };
    const records = await fetchRecords(zoom, userMeetings(userId), { query });
    // Past instances of a recurring meeting share its number.
    const field = typeOfMeeting === "previous_meetings" ? "uuid" : "id";
    return { result: picklist(records, (record) => meeting(record[field], record)) };
  },
  examplePayload: {
    result: [{ key: "97763643886", label: "Daily Meeting (2021-12-15T12:02:00Z)" }],
  },
});
