import { action, PerformSafety } from "@prismatic-io/spectral";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { voicemail } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { voicemailId } from "../../inputs/phone/calls";
import type { VoicemailsGetVoicemailDetailsResponse } from "../../zoom/phoneResponses";

/**
 * `GET /phone/voice_mails/{voicemailId}`
 *
 * Classic scopes: `phone:read`, `phone_voicemail:read`. Granular scopes: `phone:read:voicemail`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/voicemails
 */
export const getVoicemail = action({
  display: {
    label: "Get Voicemail",
    description: "Gets a voicemail with its transcript and its call.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, voicemailId },
  perform: async (context, { connection, voicemailId }) => {
    const zoom = zoomClient(connection, context);
    const from = path`/phone/voice_mails/${voicemailId}`;
    return { data: await zoom.get<VoicemailsGetVoicemailDetailsResponse>(from) };
  },
  examplePayload: { data: voicemail },
});
