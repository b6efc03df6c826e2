import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { listItems } from "../lists/fetchList";
import { userMeetings } from "../lists/meetings";
import { meeting, picklist } from "./picklist";

export const selectMeeting = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Meeting",
    description: "The scheduled meetings of a user, by topic and start time.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, userMeetings(userId));
    return { result: picklist(records, (record) => meeting(record.id, record)) };
  },
  examplePayload: {
    result: [{ key: "97763643886", label: "Daily Meeting (2021-12-15T12:02:00Z)" }],
  },
});
