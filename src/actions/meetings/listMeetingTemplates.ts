import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { meetingTemplateList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { meetingTemplates } from "../../lists/meetings";

/**
 * `GET /users/{userId}/meeting_templates`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_templates`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listMeetingTemplates = action({
  display: {
    label: "List Meeting Templates",
    description: "Lists a user's meeting templates, including account templates.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, meetingTemplates(userId), { limit }) };
  },
  examplePayload: { data: meetingTemplateList },
});
