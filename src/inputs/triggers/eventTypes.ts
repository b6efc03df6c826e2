import { textList } from "../builders";
import { InputError } from "../builders/inputError";

const label = "Event Types";
const examples = {
  placeholder: "meeting.started",
  example: "meeting.started",
  dataSource: "selectEventType",
};

const optional = textList({
  label,
  comments:
    "The events that start the flow, such as meeting.started; several in one row are separated by commas. Other events are acknowledged and start nothing. If blank, every event starts the flow.",
  ...examples,
});

const required = textList({
  label,
  comments:
    "The events to subscribe to, such as meeting.started, which start the flow; several in one row are separated by commas. The Zoom app needs the scope of each.",
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
    const given = toEventTypes(optional.clean(value)) ?? [];
    if (given.length > 0) return [...new Set(given)];
    throw new InputError(label, "must name an event, such as meeting.started. Got nothing");
  },
};

/** Splits rows at commas and converts event names to Zoom's lower case. */
function toEventTypes(rows: string[] | undefined): string[] | undefined {
  const names = rows?.flatMap((row) => row.split(",")).map((name) => name.trim().toLowerCase());
  const given = names?.filter((name) => name !== "");
  // Rows of nothing but commas are as good as blank: every event starts the flow.
  if (given?.length === 0) return undefined;
  for (const name of given ?? []) {
    if (/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/.test(name)) continue;
    const problem = `must be names of events, such as meeting.started. Got ${JSON.stringify(name)}`;
    throw new InputError(label, problem);
  }
  return given;
}
