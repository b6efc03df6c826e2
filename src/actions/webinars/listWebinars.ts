import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { webinarList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { webinarFilterInputs } from "../../inputs/webinars/listWebinars";
import { fetchList } from "../../lists/fetchList";
import { userWebinars } from "../../lists/webinars";

/**
 * `GET /users/{userId}/webinars`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_webinars`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinars = action({
  display: {
    label: "List Webinars",
    description:
      "Lists a user's webinars. Without filters, lists all scheduled webinars that have not expired.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...webinarFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, type, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, userWebinars(userId), { query: { type }, limit }) };
  },
  examplePayload: { data: webinarList },
});
