import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newWebinar } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { newWebinarInputs, toNewWebinar } from "../../inputs/webinars/details";
import type { WebinarsCreateWebinarResponse } from "../../zoom/responses";

/**
 * `POST /users/{userId}/webinars`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:webinar`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const createWebinar = action({
  display: {
    label: "Create Webinar",
    description: "Creates a webinar hosted by a user.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...newWebinarInputs },
  perform: async (context, { connection, userId, ...webinar }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/users/${userId}/webinars`;
    return { data: await zoom.post<WebinarsCreateWebinarResponse>(to, toNewWebinar(webinar)) };
  },
  examplePayload: { data: newWebinar },
});
