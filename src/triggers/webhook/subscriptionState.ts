import type { ActionContext } from "@prismatic-io/spectral";
import { ZoomUnavailableError } from "../../client/errors";
import { isPlainObject, isText } from "../../zoom/values";

/**
 * The event subscriptions of a flow: their ids by the Client ID of the app that made them, the latest
 * last. An app has one at most. Only the app that made a subscription can delete it, so those of other
 * apps stay here until the connection uses their app again.
 */
type Subscriptions = ReadonlyMap<string, string>;

/** The part of the context that identifies a flow and stores its state. */
export type StateContext = Pick<ActionContext, "crossFlowState" | "flow">;

/**
 * Reads the subscriptions that were kept for a flow.
 *
 * @param context The context of the trigger.
 * @param request The request that needs them, for errors.
 * @returns The subscriptions; anything else is left out.
 * @throws ZoomUnavailableError if the context has no state, or nothing that identifies the flow.
 */
export function readSubscriptions(context: StateContext, request: string): Subscriptions {
  const key = keyOf(context, request);
  if (!isPlainObject(context.crossFlowState)) throw missing("crossFlowState", request);
  const kept: unknown = context.crossFlowState[key];
  if (!isPlainObject(kept)) return new Map();
  const others = isPlainObject(kept.others) ? Object.entries(kept.others) : [];
  const all: [unknown, unknown][] = [...others, [kept.clientId, kept.id]];
  return new Map(all.filter((entry): entry is [string, string] => entry.every(isText)));
}

/**
 * Stores a flow's subscriptions immediately, so that they are not lost if a later step fails.
 *
 * @param context The context of the trigger.
 * @param subscriptions The subscriptions.
 * @param request The request that changed them, for errors.
 * @returns What the function of the trigger returns: the flow's own key alone, because other flows may
 * have changed theirs since the state was read. `null` clears it.
 */
export function keepSubscriptions(
  context: StateContext,
  subscriptions: Subscriptions,
  request: string,
): { crossFlowState: Record<string, unknown> } {
  const key = keyOf(context, request);
  const kept = toState(subscriptions);
  context.crossFlowState[key] = kept;
  return { crossFlowState: { [key]: kept } };
}

function toState(subscriptions: Subscriptions): object | null {
  const others = [...subscriptions];
  const latest = others.pop();
  if (!latest) return null;
  const [clientId, id] = latest;
  return { id, clientId, ...(others.length > 0 && { others: Object.fromEntries(others) }) };
}

/**
 * Returns the key of a flow's subscriptions. The functions that create and delete webhooks have no
 * access to the state of a flow, only to the state that the flows of an instance share. The stable id
 * stays the same when the integration is published again.
 */
function keyOf({ flow }: StateContext, request: string): string {
  const { stableId, id, name }: Record<string, unknown> = isPlainObject(flow) ? flow : {};
  const identity = [stableId, id, name].find(isText);
  if (identity === undefined) throw missing("flow", request);
  return `zoom.managedWebhook.${identity}`;
}

/**
 * Creates the error for a part of the context that is missing.
 *
 * @param part Name of the part.
 * @param request The request that needs it.
 * @returns The error to throw.
 */
export function missing(part: string, request: string): ZoomUnavailableError {
  const message = `The platform passed no ${part}, which the event subscription requires. Nothing was sent to Zoom. Deploy the instance again.`;
  return new ZoomUnavailableError(message, request);
}
