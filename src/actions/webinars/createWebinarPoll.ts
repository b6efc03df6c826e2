import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarsPollResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { poll } from "../../examplePayloads/polls";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { newPollInputs, toPoll } from "../../inputs/polls";

/**
 * `POST /webinars/{webinarId}/polls`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:poll`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const createWebinarPoll = action({
  display: {
    label: "Create Webinar Poll",
    description: "Creates a poll for a scheduled webinar.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...newPollInputs },
  perform: async (context, { connection, webinarId, ...poll }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/polls`;
    return { data: await zoom.post<WebinarsCreateWebinarsPollResponse>(to, toPoll(poll)) };
  },
  examplePayload: { data: poll },
});
