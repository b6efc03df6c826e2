import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { userId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { userWebinars } from "../lists/webinars";
import { meeting, picklist } from "./picklist";

export const selectWebinar = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar",
    description: "Lists a user's scheduled webinars, by topic and start time.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    const records = await fetchRecords(zoom, userWebinars(userId));
    return { result: picklist(records, (record) => meeting(record.id, record)) };
  },
  examplePayload: {
    result: [{ key: "97871060099", label: "Example Webinar (2021-12-15T12:02:00Z)" }],
  },
});
