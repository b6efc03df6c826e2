import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { fetchRecords } from "../lists/fetchList";
import { sessionsByParticipant } from "../lists/groupParticipants";
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
    const records = await fetchRecords(zoom, pastWebinarParticipants(webinarId));
    const result = picklist(sessionsByParticipant(records), (sessions) => {
      const first = (field: "id" | "user_id" | "name" | "user_email") =>
        sessions.map((session) => session[field]).find((value) => String(value ?? "").trim());
      // Participants who were not signed in only have a user_id, another one each time they join.
      return {
        key: first("id") ?? first("user_id"),
        name: first("name"),
        detail: first("user_email"),
      };
    });
    return { result };
  },
  examplePayload: { result: [{ key: "exampleUserId", label: "John Doe (someone@example.com)" }] },
});
