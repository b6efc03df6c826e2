import { findEventScope } from "../../src/zoom/eventScopes";
import { listEvents } from "../../src/zoom/events";
import { code, table } from "./page";

/** What the scopes of events say, and what they do not. */
const scopesNote =
  "The scope is the granular scope that the app needs for the event; an admin-managed or Server-to-Server OAuth app appends `:admin` to one that does not end in it. The scopes of meeting, webinar and recording events are those of the record that the event reports. Where none is named, Zoom names it when the event is added under **Features → Access** of the app.";

/** The heading of the events whose names have no dot. */
const withoutCategory = "Apps and chatbots";

/** Describes every event of Zoom's webhooks. */
export function eventsPage(written: string): string {
  const events = listEvents();
  const named = new Set(events.map(({ category }) => category).filter(Boolean));
  const sections = [...named, ""].flatMap((category) => {
    const rows = events
      .filter((event) => event.category === category)
      .map(({ name, label }) => [label, `\`${name}\``, code(findEventScope(name))]);
    return [
      `## ${code(category) || withoutCategory}`,
      table(["Event", "Event Types", "Scope"], rows),
    ];
  });
  const intro = `The ${events.length} events that Select Event Type lists for [Webhook](triggers.md#webhook) and [Managed Webhook](triggers.md#managed-webhook). Zoom adds events from time to time: Event Types accepts other names too. ${written}`;
  return ["# Events", intro, scopesNote, ...sections].join("\n\n").concat("\n");
}
