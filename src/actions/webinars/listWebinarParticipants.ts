import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { pastWebinarParticipants } from "../../lists/webinars";

/**
 * `GET /past_webinars/{webinarId}/participants`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_past_participants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarParticipants = action({
  display: {
    label: "List Webinar Participants",
    description:
      "Lists the participants of a past webinar. Participants who rejoined appear once per session.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, pastWebinarParticipants(webinarId), { limit }) };
  },
  examplePayload: { data: participantList },
});
