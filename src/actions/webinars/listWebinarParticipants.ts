import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { participantList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { participantId } from "../../inputs/webinars/participants";
import { fetchList, fetchRecords } from "../../lists/fetchList";
import { sessionsOf } from "../../lists/groupParticipants";
import { toSinglePage } from "../../lists/singlePage";
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
  inputs: { connection, webinarId, participantId, ...listInputs },
  perform: async (context, { connection, webinarId, participantId, limit }) => {
    const zoom = zoomClient(connection, context);
    const list = pastWebinarParticipants(webinarId);
    if (participantId === undefined) return { data: await fetchList(zoom, list, { limit }) };
    // Any page may have sessions of the participant.
    const sessions = sessionsOf(await fetchRecords(zoom, list), participantId);
    return { data: toSinglePage("participants", sessions.slice(0, limit)) };
  },
  examplePayload: { data: participantList },
});
