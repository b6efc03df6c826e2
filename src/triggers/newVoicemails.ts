import { pollingTrigger } from "@prismatic-io/spectral";
import { listedVoicemail } from "../examplePayloads/phone";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { phoneUserOrAccount, pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import type { Item } from "../lists/list";
import { accountVoicemails, userVoicemails } from "../lists/phone";
import type {
  VoicemailsGetAccountVoicemailsResponse,
  VoicemailsGetUsersVoicemailsResponse,
} from "../zoom/phoneResponses";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { usualWindow } from "./polling/window";

type Voicemail =
  | Item<VoicemailsGetAccountVoicemailsResponse>
  | Item<VoicemailsGetUsersVoicemailsResponse>;

/**
 * `GET /phone/users/{userId}/voice_mails`, and `GET /phone/voice_mails` where User Id is blank
 *
 * Classic scopes: `phone:read`, `phone_voicemail:read`, and `phone:read:admin`,
 * `phone_voicemail:read:admin` where User Id is blank. Granular scopes: `phone:read:list_voicemails`,
 * and `phone:read:list_voicemails:admin` where User Id is blank.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/voicemails
 */
export const newVoicemails = pollingTrigger({
  display: {
    label: "New Voicemails",
    description:
      "Checks for new voicemails of a Zoom Phone user, or of the whole account, on a configured schedule.",
  },
  inputs: { connection, userId: phoneUserOrAccount("voicemails"), ...pollingInputs },
  perform: async (context, payload, { connection, userId, ...options }) => {
    return poll(context, payload, options, {
      subject: [accountVoicemails.path, userId],
      read: readZoom<Voicemail>(connection, context, (zoom, range) =>
        userId === undefined
          ? fetchRecords(zoom, accountVoicemails, { range })
          : fetchRecords(zoom, userVoicemails(userId), { range }),
      ),
      window: usualWindow(),
      idOf: ({ id }) => id,
      timeOf: ({ date_time }) => date_time,
      example: listedVoicemail,
    });
  },
  ...batching,
  examplePayload: polled<Voicemail>([listedVoicemail]),
});
