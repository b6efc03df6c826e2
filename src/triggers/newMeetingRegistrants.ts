import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { registrant } from "../examplePayloads/registrants";
import { connection } from "../inputs/connection";
import { meetingId } from "../inputs/ids";
import { reportedRegistrantInputs } from "../inputs/registrants/listRegistrants";
import { pollingInputs } from "../inputs/triggers/polling";
import { meetingRegistrants } from "../lists/registrants";
import { batching } from "./polling/batching";
import { pollRegistrants } from "./polling/pollRegistrants";

/**
 * `GET /meetings/{meetingId}/registrants`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const newMeetingRegistrants = pollingTrigger({
  display: {
    label: "New Meeting Registrants",
    description:
      "Checks a meeting for new registrants on a configured schedule. Registrants who are approved later are reported when they are approved; those who cancel and register again are reported again.",
  },
  inputs: { connection, meetingId, ...reportedRegistrantInputs("meeting"), ...pollingInputs },
  perform: async (context, payload, { meetingId, ...inputs }) =>
    pollRegistrants(context, payload, inputs, meetingRegistrants(meetingId)),
  ...batching,
  examplePayload: polled([registrant]),
});
