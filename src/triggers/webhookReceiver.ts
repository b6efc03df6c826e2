import { type HttpResponse, type TriggerPayload, trigger } from "@prismatic-io/spectral";
import { notification } from "../examplePayloads/webhook";
import { webhookInputs } from "../inputs/triggers/webhook";
import { verifyWebhook, type WebhookAnswer } from "./verifyWebhook";

const branches = { notification: "Notification", urlVerify: "URL Verify" };

export const webhookReceiver = trigger({
  display: {
    label: "Webhook",
    description:
      "Receives Zoom's events. Events that are signed by Zoom leave through Notification; everything else, Zoom's check of the URL among it, is answered and leaves through URL Verify, where no steps belong.",
  },
  inputs: webhookInputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "valid",
  allowsBranching: true,
  staticBranchNames: [branches.notification, branches.urlVerify],
  perform: async (_context, payload, { webhookSecretToken, eventTypes }) => {
    const answer = verifyWebhook(payload, webhookSecretToken, eventTypes, new Date());
    return {
      payload: answer.startsFlow ? payload : withoutBody(payload),
      response: toResponse(answer),
      branch: answer.startsFlow ? branches.notification : branches.urlVerify,
    };
  },
  examplePayload: notification,
});

/** What has not come from Zoom, or is not asked for, must not reach a step. */
function withoutBody(payload: TriggerPayload): TriggerPayload {
  return { ...payload, rawBody: { data: "" }, body: { data: "" } };
}

function toResponse({ status, body }: WebhookAnswer): HttpResponse {
  return { statusCode: status, contentType: "application/json", body: JSON.stringify(body) };
}
