import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { registrantList } from "../../examplePayloads/registrants";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  registrantFilterInputs,
  toRegistrantFilter,
} from "../../inputs/registrants/listRegistrants";
import { fetchList } from "../../lists/fetchList";
import { meetingRegistrants } from "../../lists/registrants";

/**
 * `GET /meetings/{meetingId}/registrants`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_registrants`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listMeetingRegistrants = action({
  display: {
    label: "List Meeting Registrants",
    description:
      "Lists the registrants of a meeting. Without a status, lists approved registrants.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...registrantFilterInputs, ...listInputs },
  perform: async (context, { connection, meetingId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toRegistrantFilter(filter);
    return { data: await fetchList(zoom, meetingRegistrants(meetingId), { query, limit }) };
  },
  examplePayload: { data: registrantList },
});
