import type {
  ActionContext,
  ActionInputParameters,
  HttpResponse,
  TriggerPayload,
} from "@prismatic-io/spectral";
import type { webhookInputs } from "../../inputs/triggers/webhook";
import { verifyWebhook, type WebhookResponse } from "./verifyWebhook";

/** The branches of a webhook trigger. */
export const branches = { notification: "Notification", urlVerify: "URL Verify" };

/** The part of the trigger context that a webhook uses. */
type WebhookContext = Pick<ActionContext, "logger"> &
  Partial<Pick<ActionContext, "isSimulatedTestExecution">>;

/**
 * Receives a webhook request: verifies it, decides how to respond and which branch to take.
 *
 * @param payload The request as it arrived.
 * @returns What the trigger returns. A request that does not start the flow has no body, so that no
 * step can read it.
 */
export async function receiveWebhook(
  { logger, isSimulatedTestExecution }: WebhookContext,
  payload: TriggerPayload,
  inputs: ActionInputParameters<typeof webhookInputs>,
) {
  // The platform sets this flag for a test with simulated data, which is not signed.
  if (isSimulatedTestExecution) {
    return toResult(payload, { status: 200, body: {}, startsFlow: true });
  }
  const response = verifyWebhook(payload, {
    secretToken: inputs.webhookSecretToken,
    additionalSecretToken: inputs.additionalSecretToken,
    eventTypes: inputs.eventTypes,
    maximumAge: inputs.maximumAge ?? 90,
    now: new Date(),
  });
  if ("message" in response.body) {
    logger.warn(`Webhook request rejected with HTTP ${response.status}: ${response.body.message}`);
  }
  return toResult(payload, response);
}

function toResult(payload: TriggerPayload, response: WebhookResponse) {
  return {
    payload: response.startsFlow ? payload : withoutBody(payload),
    response: toHttpResponse(response),
    branch: response.startsFlow ? branches.notification : branches.urlVerify,
  };
}

/** Removes the body of requests that are unverified or filtered out, so that no step can read it. */
function withoutBody(payload: TriggerPayload): TriggerPayload {
  return { ...payload, rawBody: { data: "" }, body: { data: "" } };
}

function toHttpResponse({ status, body }: WebhookResponse): HttpResponse {
  return { statusCode: status, contentType: "application/json", body: JSON.stringify(body) };
}
