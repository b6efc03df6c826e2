import { findEventScope } from "../../src/zoom/eventScopes";
import { listEvents } from "../../src/zoom/events";
import { code, table } from "./page";

/** What the scopes of events say, and what they do not. */
const scopesNote =
  "A scope is named where it is that of the record an event reports; an admin-managed app appends `:admin` to one that does not end in it. Zoom names the scope of any event when it is added to an event subscription on the app's Access page (Features).";

/**
 * Describes every event of Zoom's webhooks.
 *
 * @param written The sentence that says how the page is made.
 * @returns Markdown: a table for each category.
 */
export function eventsPage(written: string): string {
  const events = listEvents();
  const categories = [...new Set(events.map(({ category }) => category))];
  const sections = categories.flatMap((category) => {
    const rows = events
      .filter((event) => event.category === category)
      .map(({ name, label }) => [label, `\`${name}\``, code(findEventScope(name))]);
    return [`## \`${category}\``, table(["Event", "Event Types", "Scope"], rows)];
  });
  const intro = `The ${events.length} events that Select Event Type offers to [Webhook](triggers.md#webhook) and [Managed Webhook](triggers.md#managed-webhook). Zoom adds events from time to time: Event Types accepts other names too. ${written}`;
  return ["# Events", intro, scopesNote, ...sections].join("\n\n").concat("\n");
}
