import { createHmac } from "node:crypto";
import type { TriggerPayload } from "@prismatic-io/spectral";
import { getUnixTime } from "date-fns";
import { listEvents } from "../../src/zoom/events";
import { bodyOf } from "./eventBodies";

/** The secret token that the demo signs events with. */
export const webhookSecretToken = "demo-secret-token";

/** Checks whether Zoom sends an event of this name. */
export function isEvent(name: string): boolean {
  return name === "endpoint.url_validation" || listEvents().some((event) => event.name === name);
}

/** Creates the request that Zoom sends for an event. */
export function signedEvent(
  event: string,
  secretToken: string,
): Pick<TriggerPayload, "headers" | "rawBody" | "body"> {
  const data = { event, event_ts: Date.now(), ...bodyOf(event) };
  const text = JSON.stringify(data);
  const timestamp = String(getUnixTime(new Date()));
  const signature = createHmac("sha256", secretToken)
    .update(`v0:${timestamp}:${text}`)
    .digest("hex");
  return {
    headers: {
      "Content-Type": "application/json",
      "x-zm-request-timestamp": timestamp,
      "x-zm-signature": `v0=${signature}`,
    },
    rawBody: { data: text, contentType: "application/json" },
    body: { data, contentType: "application/json" },
  };
}
