import { integer, password, textList } from "../builders";
import { InputError } from "../builders/inputError";

const eventTypesLabel = "Event Types";

const eventTypes = textList({
  label: eventTypesLabel,
  comments:
    "The events that start the flow, such as meeting.started; several in one row are separated by commas. Other events are acknowledged and start nothing. If blank, every event starts the flow.",
  placeholder: "meeting.started",
  example: "meeting.started",
});

/** The inputs that verify and filter webhook requests. */
export const webhookInputs = {
  webhookSecretToken: password({
    label: "Webhook Secret Token",
    comments:
      "The Secret Token on the Features page of the Zoom app, used to verify that requests come from Zoom.",
    example: "exampleSecretToken",
    required: true,
  }),
  eventTypes: { ...eventTypes, clean: (value: unknown) => toEventTypes(eventTypes.clean(value)) },
  maximumAge: integer({
    label: "Maximum Age",
    comments:
      "The maximum age of a request, in minutes. Zoom delivers an event again 5, 20 and 60 minutes after a failed delivery: with less than 60, events may be lost after an outage. Default: 90.",
    placeholder: "90",
    example: "90",
    default: "90",
    min: 1,
    unit: "minutes",
  }),
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
    throw new InputError(eventTypesLabel, problem);
  }
  return given;
}
