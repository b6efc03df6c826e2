import type { ActionContext } from "@prismatic-io/spectral";

/** The event subscription of a flow. */
export interface KeptSubscription {
  id: string;
  /** Client ID of the app that made it: no other app can delete it. */
  clientId: string;
}

/** The part of the context that identifies a flow and keeps what belongs to it. */
export type StateContext = Pick<ActionContext, "crossFlowState" | "flow">;

/**
 * Returns the key of a flow's subscription. The functions that create and delete webhooks have no
 * access to the state of a flow, only to the state that the flows of an instance share.
 */
const keyOf = ({ flow }: StateContext) => `zoom.managedWebhook.${flow.stableId}`;

/**
 * Reads the subscription that was kept for a flow.
 *
 * @param context The context of the trigger.
 * @returns The subscription, or `undefined` if there is none.
 */
export function readSubscription(context: StateContext): KeptSubscription | undefined {
  const kept = context.crossFlowState[keyOf(context)];
  if (typeof kept !== "object" || kept === null) return undefined;
  if (!("id" in kept && "clientId" in kept)) return undefined;
  return { id: String(kept.id), clientId: String(kept.clientId) };
}

/**
 * Keeps the subscription of a flow, at once: what has been done in Zoom is remembered even if
 * something fails afterwards.
 *
 * @param context The context of the trigger.
 * @param subscription The subscription; `undefined` if there is none any longer.
 * @returns What the function of the trigger returns.
 */
export function keepSubscription(
  context: StateContext,
  subscription: KeptSubscription | undefined,
): { crossFlowState: Record<string, unknown> } {
  // A key that is missing in the returned state may stay as it was, so it is set to null.
  context.crossFlowState[keyOf(context)] = subscription ?? null;
  return { crossFlowState: { ...context.crossFlowState } };
}
