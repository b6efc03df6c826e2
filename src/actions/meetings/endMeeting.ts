import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";

/**
 * `PUT /meetings/{meetingId}/status`
 *
 * Classic scopes: `meeting:write`. Granular scopes: `meeting:update:status`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const endMeeting = action({
  display: {
    label: "End Meeting",
    description: "Ends a meeting in progress for all participants.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, meetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await zoom.put(path`/meetings/${meetingId}/status`, { action: "end" }) };
  },
  examplePayload: { data: {} },
});
