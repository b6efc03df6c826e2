import { dataSource } from "@prismatic-io/spectral";
import type { WebinarsListWebinarRegistrantsResponse } from "@zoom/rivet/meetings";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/webinarQueries";
import { fullName, picklist } from "./picklist";

export const selectWebinarRegistrant = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Webinar Registrant",
    description: "The approved registrants of a webinar, by name and email address.",
  },
  inputs: { connection, webinarId },
  perform: async (context, { connection, webinarId }) => {
    const zoom = zoomClient(connection, context);
    const records = await readRecords<WebinarsListWebinarRegistrantsResponse>(zoom, {
      path: path`/webinars/${webinarId}/registrants`,
      key: "registrants",
    });
    const result = picklist(records, ({ id, email, first_name, last_name }) => ({
      key: id,
      name: fullName(first_name, last_name),
      detail: email,
    }));
    return { result };
  },
  examplePayload: {
    result: [{ key: "exampleRegistrantId", label: "John Doe (someone@example.com)" }],
  },
});
