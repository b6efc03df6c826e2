import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { listItems } from "../lists/fetchList";
import { pastWebinarParticipants } from "../lists/webinars";
import { picklist } from "./picklist";

export const selectWebinarParticipant = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Participant",
    description: "The people who took part in a past webinar, by name and email address.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, pastWebinarParticipants(webinarId));
    // Who joined without signing in has no id but that of the webinar's own list.
    const result = picklist(records, ({ id, user_id, name, user_email }) => ({
      key: id || user_id,
      name,
      detail: user_email,
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "exampleUserId", label: "John Doe (someone@example.com)" }] },
});
