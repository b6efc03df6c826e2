import type { TriggerPayload } from "@prismatic-io/spectral";
import { payload } from "./webhook";

/** Returns what a polling trigger returns, as the platform runs it by schedule. */
export function polled<Item>(created: Item[], updated: Item[] = []) {
  const scheduled: TriggerPayload = {
    ...payload,
    headers: {},
    rawBody: { data: "" },
    body: { data: { created, updated }, contentType: "application/json" },
  };
  return { payload: scheduled, polledNoChanges: false };
}
