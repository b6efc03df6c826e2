import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { voicemailList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { toDateRange } from "../../inputs/dateRange";
import { phoneUserId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { voicemailFilterInputs } from "../../inputs/phone/listUsersVoicemails";
import { fetchList } from "../../lists/fetchList";
import { userVoicemails } from "../../lists/phone";

/**
 * `GET /phone/users/{userId}/voice_mails`
 *
 * Classic scopes: `phone:read`, `phone_voicemail:read`. Granular scopes: `phone:read:list_voicemails`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/voicemails
 */
export const listUsersVoicemails = action({
  display: {
    label: "List User's Voicemails",
    description:
      "Lists a user's voicemails. Without From and To, lists the last 30 days; voicemails are available for six months.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId: phoneUserId, ...voicemailFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, status, trash, limit, ...range }) => {
    const zoom = zoomClient(connection, context);
    const options = { query: { status, trash }, range: toDateRange(range), limit };
    return { data: await fetchList(zoom, userVoicemails(userId), options) };
  },
  examplePayload: { data: voicemailList },
});
