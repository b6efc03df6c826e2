import type { ActionContext, ActionInputParameters, Connection } from "@prismatic-io/spectral";
import type {
  AppCreateEventSubscriptionRequestBody,
  AppCreateEventSubscriptionResponse,
} from "@zoom/rivet/marketplace";
import { checkConnection } from "../../client/accessToken";
import { toAppConnection } from "../../client/appToken";
import { type Deadline, startDeadline } from "../../client/deadline";
import {
  ZoomApiError,
  ZoomConnectionError,
  ZoomResponseError,
  ZoomUnavailableError,
} from "../../client/errors";
import { path } from "../../client/path";
import type { ClientContext } from "../../client/send";
import { type ZoomClient, zoomClient } from "../../client/zoomClient";
import { readDeferred } from "../../inputs/builders/deferred";
import type { managedWebhookInputs } from "../../inputs/triggers/managedWebhook";
import { isPlainObject, isText } from "../../zoom/values";
import { explainRejection } from "./explainRejection";
import { findSubscribers } from "./findSubscribers";
import {
  keepSubscriptions,
  missing,
  readSubscriptions,
  type StateContext,
} from "./subscriptionState";

type Context = ClientContext & StateContext & Pick<ActionContext, "instance" | "webhookUrls">;
type Inputs = ActionInputParameters<typeof managedWebhookInputs>;

const createRequest = "POST /marketplace/app/event_subscription";
const deleteRequest = "DELETE /marketplace/app/event_subscription";

/**
 * Time for all requests of one call, in milliseconds. The platform ends the functions that create and
 * delete webhooks after 30 seconds, and with them everything that they have not returned yet; the
 * difference is for starting and storing the state.
 *
 * @see https://prismatic.io/docs/get-started/build-integrations/lifecycle-events/
 */
const limitMs = 25_000;

/**
 * Subscribes a flow to Zoom's events when its instance is deployed. The subscriptions that this app
 * made before are deleted first, so that no event arrives twice.
 *
 * @param context The context of the trigger.
 * @param inputs The inputs, with their checks deferred.
 * @returns The state that keeps the subscription's id.
 * @throws InputError for inputs that are not valid, and users that the connection cannot name;
 * ZoomUnavailableError if the platform passed too little; ZoomError or ZoomConnectionError, with what
 * has been done so far, for any other failure.
 * @see https://developers.zoom.us/docs/api/marketplace/#tag/app/post/marketplace/app/event_subscription
 */
export async function subscribe(context: Context, inputs: Inputs) {
  const deadline = startDeadline(limitMs);
  const { connection, eventTypes, ...selection } = readDeferred(inputs);
  const clientId = clientIdOf(connection);
  const kept = readSubscriptions(context, createRequest);
  const endpoint = readEndpoint(context);
  const others = without(kept, clientId);
  warnOf(others, context);

  const user = zoomClient(connection, context, { deadline });
  const subscribers = await findSubscribers(user, connection, selection);
  const body = { events: eventTypes, ...endpoint, ...subscribers };
  const app = await connectApp(connection, context, deadline);
  const former = kept.get(clientId);
  if (former !== undefined) await removeFormer(app, former, context, connection);
  try {
    const id = await create(app, body);
    context.logger.info(`Created the event subscription ${id} for ${eventTypes.join(", ")}.`);
    return keepSubscriptions(context, new Map([...others, [clientId, id]]), createRequest);
  } catch (error) {
    const note = `The previous event subscription ${former} was already deleted. The flow receives no events until the instance is deployed again.`;
    throw withNote(explainRejection(error, connection, eventTypes), former ? note : "");
  }
}

/**
 * Deletes the event subscription of a flow when its instance is deleted or disabled.
 *
 * @param context The context of the trigger.
 * @param inputs The inputs, of which the connection alone is read.
 * @returns The state without the subscription; one that is already gone is not an error. Those of
 * other apps stay in it.
 * @throws ZoomUnavailableError if the platform passed too little; ZoomError or ZoomConnectionError as
 * the client does. The subscription is kept then.
 * @see https://developers.zoom.us/docs/api/marketplace/#tag/app/delete/marketplace/app/event_subscription/{eventSubscriptionId}
 */
export async function unsubscribe(context: Context, { connection }: Pick<Inputs, "connection">) {
  const deadline = startDeadline(limitMs);
  const kept = readSubscriptions(context, deleteRequest);
  if (kept.size === 0) return keepSubscriptions(context, kept, deleteRequest);

  const clientId = clientIdOf(connection);
  const own = kept.get(clientId);
  if (own !== undefined) {
    const app = await connectApp(connection, context, deadline);
    await remove(app, own, context, connection);
  }
  const others = without(kept, clientId);
  warnOf(others, context);
  return keepSubscriptions(context, others, deleteRequest);
}

/** The Client ID of a connection, which is no secret. */
function clientIdOf(connection: Connection): string {
  checkConnection(connection);
  const { clientId } = connection.fields;
  if (isText(clientId)) return clientId;
  const message = `The connection "${connection.configVarKey}" has no Client ID. Enter the Client ID of the Zoom app.`;
  throw new ZoomConnectionError(message, connection, { request: createRequest });
}

/** What a subscription is called and where its events go, in the fields of Zoom's body. */
function readEndpoint({ instance, webhookUrls, flow }: Context) {
  const instanceName = isPlainObject(instance) ? [instance.name, instance.id].find(isText) : "";
  if (!instanceName) throw missing("instance", createRequest);
  if (!isPlainObject(webhookUrls)) throw missing("webhookUrls", createRequest);
  const url = isText(flow.name) ? webhookUrls[flow.name] : undefined;
  if (isText(url)) {
    return {
      event_subscription_name: `${instanceName} · ${flow.name}`,
      event_webhook_url: url,
    };
  }
  const named = isText(flow.name) ? `The flow "${flow.name}"` : "The flow, which has no name,";
  const message = `${named} has no webhook URL to subscribe with. Deploy the instance again.`;
  throw new ZoomUnavailableError(message, createRequest);
}

/** Creates a client that acts for the app itself. */
async function connectApp(connection: Connection, context: Context, deadline: Deadline) {
  return zoomClient(await toAppConnection(connection, deadline), context, { deadline });
}

/** Deletes the subscription of an earlier deployment; without that there would be two. */
async function removeFormer(
  zoom: ZoomClient,
  former: string,
  context: Context,
  connection: Connection,
) {
  try {
    await remove(zoom, former, context, connection);
  } catch (error) {
    const note = `Could not delete the previous event subscription ${former}. No new one was created, because events would arrive twice.`;
    throw withNote(error, note);
  }
}

/** Deletes the subscription of the connection's app, and forgets it at once. */
async function remove(zoom: ZoomClient, id: string, context: Context, connection: Connection) {
  try {
    await zoom.delete(path`/marketplace/app/event_subscription/${id}`);
  } catch (error) {
    if (!isGone(error)) throw explainRejection(error, connection);
  }
  context.logger.info(`Deleted the event subscription ${id}.`);
  const kept = readSubscriptions(context, deleteRequest);
  keepSubscriptions(context, without(kept, clientIdOf(connection)), deleteRequest);
}

/** Zoom's code 1601: "App event subscription is invalid". */
function isGone(error: unknown): boolean {
  return error instanceof ZoomApiError && (error.status === 404 || error.code === 1601);
}

function without(subscriptions: ReadonlyMap<string, string>, clientId: string) {
  return new Map([...subscriptions].filter(([app]) => app !== clientId));
}

/** Logs the subscriptions that this connection cannot delete, so that they can be deleted by hand. */
function warnOf(others: ReadonlyMap<string, string>, { logger }: Context): void {
  for (const [clientId, id] of others) {
    logger.warn(
      `The event subscription ${id} belongs to another Zoom app (Client ID ${clientId}). Only that app can delete it: it is deleted when the instance is deployed, or deleted, with a connection of that app.`,
    );
  }
}

async function create(zoom: ZoomClient, body: AppCreateEventSubscriptionRequestBody) {
  const response = await zoom.post<AppCreateEventSubscriptionResponse>(
    path`/marketplace/app/event_subscription`,
    body,
  );
  if (isText(response.event_subscription_id)) return response.event_subscription_id;
  const message = "Zoom created an event subscription but did not return its id.";
  const advice =
    "Delete it in the Zoom App Marketplace (Features → Access of the app, Event Subscription) before deploying the instance again.";
  throw new ZoomResponseError(message, createRequest, { advice });
}

function withNote(error: unknown, note: string): unknown {
  if (error instanceof Error && note) error.message += ` ${note}`;
  return error;
}
