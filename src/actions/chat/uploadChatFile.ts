import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ChatFilesUploadChatFileResponse } from "@zoom/rivet/teamchat";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { uploadedFile } from "../../examplePayloads/chat";
import { toUpload, uploadedFileInputs } from "../../inputs/chat/files";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";

/**
 * `POST /chat/users/{userId}/files` on Zoom's file host
 *
 * Classic scopes: `chat_message:write`. Granular scopes: `team_chat:write:files`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
export const uploadChatFile = action({
  display: {
    label: "Upload Chat File",
    description:
      "Uploads a file to chat. Returns the id of the file, which File Ids of Send Chat Message accepts.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, userId, ...uploadedFileInputs },
  perform: async (context, { connection, userId, ...file }) => {
    const zoom = zoomClient(connection, context);
    const upload = { path: path`/chat/users/${userId}/files`, ...toUpload(file) };
    return { data: await zoom.upload<ChatFilesUploadChatFileResponse>(upload) };
  },
  examplePayload: { data: uploadedFile },
});
