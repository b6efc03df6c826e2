import { dataSource } from "@prismatic-io/spectral";
import type { WebinarsListWebinarParticipantsResponse } from "@zoom/rivet/meetings";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/webinarQueries";
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
    const records = await readRecords<WebinarsListWebinarParticipantsResponse>(zoom, {
      path: path`/past_webinars/${webinarId}/participants`,
      key: "participants",
    });
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
