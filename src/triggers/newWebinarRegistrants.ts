import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { registrant } from "../examplePayloads/registrants";
import { connection } from "../inputs/connection";
import { webinarId } from "../inputs/ids";
import { reportedRegistrantInputs } from "../inputs/registrants/listRegistrants";
import { pollingInputs } from "../inputs/triggers/polling";
import { webinarRegistrants } from "../lists/registrants";
import { batching } from "./polling/batching";
import { pollRegistrants } from "./polling/pollRegistrants";

/**
 * `GET /webinars/{webinarId}/registrants`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const newWebinarRegistrants = pollingTrigger({
  display: {
    label: "New Webinar Registrants",
    description:
      "Checks a webinar for new registrants on a configured schedule. Registrants who are approved later are reported when they are approved; those who cancel and register again are reported again.",
  },
  inputs: { connection, webinarId, ...reportedRegistrantInputs("webinar"), ...pollingInputs },
  perform: async (context, payload, { webinarId, ...inputs }) =>
    pollRegistrants(context, payload, inputs, webinarRegistrants(webinarId)),
  ...batching,
  examplePayload: polled([registrant]),
});
