import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { occurrenceId, toOccurrence } from "../../inputs/occurrence";
import { toWebinar, webinarInputs } from "../../inputs/webinars/details";

export const updateWebinar = action({
  display: {
    label: "Update Webinar",
    description: "Changes a webinar. What is left alone stays as it is.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, occurrenceId, ...webinarInputs },
  perform: async (context, { connection, webinarId, occurrenceId, ...webinar }) => {
    const zoom = zoomClient(connection, context);
    const query = toOccurrence({ occurrenceId });
    return { data: await zoom.patch(path`/webinars/${webinarId}`, toWebinar(webinar), query) };
  },
  examplePayload: { data: {} },
});
