import { listEvents } from "../../zoom/events";
import { textList } from "../builders";
import { InputError, quote } from "../builders/inputError";

const label = "Event Types";
const examples = {
  placeholder: "meeting.started",
  example: "meeting.started",
  dataSource: "selectEventType",
};

const optional = textList({
  label,
  comments:
    "The events that start the flow, such as meeting.started. Separate several events in one row with commas. Other events are acknowledged but do not start the flow. If blank, all events start the flow.",
  ...examples,
});

const required = textList({
  label,
  comments:
    "The events to subscribe to, such as meeting.started. Separate several events in one row with commas. The Zoom app must have the scope for each event.",
  ...examples,
  required: true,
});

/** The events of a subscription that is set up in Zoom. */
export const eventTypes = {
  ...optional,
  clean: (value: unknown) => toEventTypes(optional.clean(value)),
};

/** The events of a subscription that the trigger makes. */
export const subscribedEventTypes = {
  ...required,
  clean: (value: unknown) => {
    // The check of `required` would accept rows of nothing but commas.
    const events = toEventTypes(optional.clean(value)) ?? [];
    if (events.length > 0) return [...new Set(events)];
    throw new InputError(label, "is required");
  },
};

/** Splits rows at commas and converts event names to Zoom's lower case. */
function toEventTypes(rows: string[] | undefined): string[] | undefined {
  const names = rows?.flatMap((row) => row.split(",")).map((name) => name.trim().toLowerCase());
  const events = names?.filter((name) => name !== "");
  // Rows of nothing but commas are as good as blank: every event starts the flow.
  if (events?.length === 0) return undefined;
  for (const name of new Set(events)) {
    if (isEventName(name)) continue;
    const problem = `must be names of events, such as meeting.started. Got ${quote(name)}`;
    throw new InputError(label, problem);
  }
  return events;
}

/** Zoom's longest name has 58 characters; a pattern with a repeated group needs a stack for more. */
const maxCharacters = 200;

/** A category and what happened, which is how Zoom writes all names with a dot in its reference of events. */
const withDot = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/;
/** Such as `bot_notification`; a single word is a category or the rest of a name. */
const withoutDot = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;

function isEventName(name: string): boolean {
  if (name.length > maxCharacters) return false;
  return withDot.test(name) || (withoutDot.test(name) && !isPartOfEvent(name));
}

/** Recognizes `participant_joined` and `meeting_started`, which would never match an event. */
function isPartOfEvent(name: string): boolean {
  partsOfEvents ??= new Set(listEvents().flatMap(toParts));
  return partsOfEvents.has(name);
}

let partsOfEvents: Set<string> | undefined;

function toParts({ name }: { name: string }): string[] {
  const words = name.split(".");
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join("."));
  return words.length > 1 ? [...ends, words.join("_")] : [];
}
