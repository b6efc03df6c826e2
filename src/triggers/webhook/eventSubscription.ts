import type { ActionContext, ActionInputParameters, Connection } from "@prismatic-io/spectral";
import type {
  AppCreateEventSubscriptionRequestBody,
  AppCreateEventSubscriptionResponse,
} from "@zoom/rivet/marketplace";
import { toAppConnection } from "../../client/appToken";
import { ZoomApiError, ZoomResponseError, ZoomUnavailableError } from "../../client/errors";
import { path } from "../../client/path";
import { type ClientContext, type ZoomClient, zoomClient } from "../../client/zoomClient";
import type { managedWebhookInputs } from "../../inputs/triggers/managedWebhook";
import { explainRejection } from "./explainRejection";
import { findSubscribers } from "./findSubscribers";
import {
  type KeptSubscription,
  keepSubscription,
  readSubscription,
  type StateContext,
} from "./subscriptionState";

type Context = ClientContext & StateContext & Pick<ActionContext, "instance" | "webhookUrls">;
type Inputs = ActionInputParameters<typeof managedWebhookInputs>;

const createRequest = "POST /marketplace/app/event_subscription";

/**
 * Subscribes a flow to Zoom's events when its instance is deployed. A subscription of an earlier
 * deployment is deleted first, so that no event arrives twice.
 *
 * @param context The context of the trigger.
 * @param inputs The cleaned inputs.
 * @returns The state that keeps the subscription's id.
 * @throws InputError for users that the connection cannot name; ZoomError or ZoomConnectionError,
 * with what has been done so far, for any other failure.
 * @see https://developers.zoom.us/docs/api/marketplace/#tag/app/post/marketplace/app/event_subscription
 */
export async function subscribe(context: Context, inputs: Inputs) {
  const { connection, eventTypes } = inputs;
  const body = {
    events: eventTypes,
    event_subscription_name: `${context.instance.name} · ${context.flow.name}`,
    event_webhook_url: findWebhookUrl(context),
    ...(await findSubscribers(zoomClient(connection, context), connection, inputs)),
  };
  const zoom = zoomClient(await toAppConnection(connection), context);
  const former = await removeFormer(zoom, context, connection);
  try {
    const id = await create(zoom, body);
    context.logger.info(`Created the event subscription ${id} for ${eventTypes.join(", ")}.`);
    return keepSubscription(context, { id, clientId: clientIdOf(connection) });
  } catch (error) {
    const note = `The event subscription ${former} of the last deployment has been deleted already: the flow receives no events until it is deployed again.`;
    throw withNote(explainRejection(error, connection, eventTypes), former ? note : "");
  }
}

/**
 * Deletes the event subscription of a flow when its instance is deleted.
 *
 * @param context The context of the trigger.
 * @param inputs The cleaned inputs.
 * @returns The state without the subscription; one that is already gone is not an error.
 * @throws ZoomError or ZoomConnectionError as the client does; the subscription is kept then.
 * @see https://developers.zoom.us/docs/api/marketplace/#tag/app/delete/marketplace/app/event_subscription/{eventSubscriptionId}
 */
export async function unsubscribe(context: Context, { connection }: Pick<Inputs, "connection">) {
  const kept = readSubscription(context);
  if (kept)
    await remove(zoomClient(await toAppConnection(connection), context), kept, context, connection);
  return keepSubscription(context, undefined);
}

function findWebhookUrl({ webhookUrls, flow }: Context): string {
  const url = webhookUrls[flow.name];
  if (url) return url;
  const message = `The flow "${flow.name}" has no webhook URL to subscribe with. Deploy the instance again.`;
  throw new ZoomUnavailableError(message, createRequest);
}

/** Deletes the subscription of an earlier deployment; without that there would be two. */
async function removeFormer(zoom: ZoomClient, context: Context, connection: Connection) {
  const former = readSubscription(context);
  if (!former) return undefined;
  try {
    return (await remove(zoom, former, context, connection)) ? former.id : undefined;
  } catch (error) {
    const note = `The event subscription ${former.id} of the last deployment could not be deleted, so no new one was created: the flow would receive each event twice.`;
    throw withNote(error, note);
  }
}

/** Returns whether the subscription was deleted: another app's is only forgotten. */
async function remove(
  zoom: ZoomClient,
  { id, clientId }: KeptSubscription,
  context: Context,
  connection: Connection,
) {
  const isOwn = clientId === clientIdOf(connection);
  if (isOwn) {
    await deleteIfThere(zoom, id, connection);
    context.logger.info(`Deleted the event subscription ${id}.`);
  } else {
    // Its requests are signed with the other app's Secret Token, so they no longer start the flow.
    context.logger.warn(
      `The event subscription ${id} belongs to another Zoom app (Client ID ${clientId}), which alone can delete it.`,
    );
  }
  keepSubscription(context, undefined);
  return isOwn;
}

async function deleteIfThere(zoom: ZoomClient, id: string, connection: Connection): Promise<void> {
  try {
    await zoom.delete(path`/marketplace/app/event_subscription/${id}`);
  } catch (error) {
    if (!isGone(error)) throw explainRejection(error, connection);
  }
}

/** Zoom's code 1601: "App event subscription is invalid". */
function isGone(error: unknown): boolean {
  return error instanceof ZoomApiError && (error.status === 404 || error.code === 1601);
}

async function create(zoom: ZoomClient, body: AppCreateEventSubscriptionRequestBody) {
  const response = await zoom.post<AppCreateEventSubscriptionResponse>(
    path`/marketplace/app/event_subscription`,
    body,
  );
  if (response.event_subscription_id) return response.event_subscription_id;
  const message =
    "Zoom created an event subscription but did not return its id, so it cannot be deleted here. Look for it among the app's event subscriptions in the Zoom App Marketplace before deploying again.";
  throw new ZoomResponseError(message, createRequest);
}

/** The id of a subscription's app, which is no secret. */
function clientIdOf({ fields: { clientId } }: Connection): string {
  return typeof clientId === "string" ? clientId : "";
}

function withNote(error: unknown, note: string): unknown {
  if (error instanceof Error && note) error.message += ` ${note}`;
  return error;
}
