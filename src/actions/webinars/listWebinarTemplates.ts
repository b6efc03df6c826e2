import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { webinarTemplateList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { webinarTemplates } from "../../lists/webinars";

/**
 * `GET /users/{userId}/webinar_templates`
 *
 * Classic scopes: `webinar:read`. Granular scopes: `webinar:read:list_templates`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const listWebinarTemplates = action({
  display: {
    label: "List Webinar Templates",
    description: "Lists a user's webinar templates, including account templates.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, webinarTemplates(userId), { limit }) };
  },
  examplePayload: { data: webinarTemplateList },
});
