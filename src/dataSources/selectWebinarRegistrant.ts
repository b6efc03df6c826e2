import { dataSource } from "@prismatic-io/spectral";
import type { WebinarsListWebinarRegistrantsResponse } from "@zoom/rivet/meetings";
import { readRecords } from "../client/pages";
import { path } from "../client/path";
import { zoomClient } from "../client/zoomClient";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/webinarQueries";
import { person, picklist } from "./picklist";

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
    return { result: picklist(records, person) };
  },
  examplePayload: {
    result: [{ key: "exampleRegistrantId", label: "John Doe (someone@example.com)" }],
  },
});
