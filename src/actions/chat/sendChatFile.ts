import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatFilesSendChatFileResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { sentMessage } from "../../examplePayloads/chat";
import { sentFileInputs, toSentFile } from "../../inputs/chat/files";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";

/**
 * `POST /chat/users/{userId}/messages/files` on Zoom's file host
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:write:message_files`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
export const sendChatFile = action({
  display: {
    label: "Send Chat File",
    description:
      "Sends a file as a user, to a contact or a channel. Returns the id of the message.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...sentFileInputs },
  perform: async (context, { connection, userId, ...file }) => {
    const zoom = zoomClient(connection, context);
    const upload = { path: path`/chat/users/${userId}/messages/files`, form: toSentFile(file) };
    return { data: await zoom.upload<ChatFilesSendChatFileResponse>(upload) };
  },
  examplePayload: { data: sentMessage },
});
