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
    description: "Lists the participants of a past webinar, by name and email address.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await listItems(zoom, pastWebinarParticipants(webinarId));
    // Participants who were not signed in only have a user_id, valid within this webinar.
    const result = picklist(records, ({ id, user_id, name, user_email }) => ({
      key: id || user_id,
      name,
      detail: user_email,
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "exampleUserId", label: "John Doe (someone@example.com)" }] },
});
