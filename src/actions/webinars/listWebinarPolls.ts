import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pollList } from "../../examplePayloads/polls";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { pollFilterInputs } from "../../inputs/polls";
import { fetchList } from "../../lists/fetchList";
import { webinarPolls } from "../../lists/webinars";

/**
 * `GET /webinars/{webinarId}/polls`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_polls`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarPolls = action({
  display: {
    label: "List Webinar Polls",
    description: "Lists the polls of a webinar, with their questions.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...pollFilterInputs, ...listInputs },
  perform: async (context, { connection, webinarId, limit, ...query }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, webinarPolls(webinarId), { query, limit }) };
  },
  examplePayload: { data: pollList },
});
