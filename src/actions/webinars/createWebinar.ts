import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { newWebinar } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { toWebinar, webinarInputs } from "../../inputs/webinars/details";
import type { WebinarsCreateWebinarResponse } from "../../zoom/responses";

export const createWebinar = action({
  display: {
    label: "Create Webinar",
    description: "Creates a webinar with a user of the account as its host.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...webinarInputs },
  perform: async (context, { connection, userId, ...webinar }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/users/${userId}/webinars`;
    return { data: await zoom.post<WebinarsCreateWebinarResponse>(to, toWebinar(webinar)) };
  },
  examplePayload: { data: newWebinar },
});
