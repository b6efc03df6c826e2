import { integer, password } from "../builders";
import { eventTypes } from "./eventTypes";

const webhookSecretToken = password({
  label: "Webhook Secret Token",
  comments:
    "The Secret Token on the Features page of the Zoom app, used to verify that requests come from Zoom.",
  example: "exampleSecretToken",
  required: true,
});

const maximumAge = integer({
  label: "Maximum Age",
  comments:
    "The maximum age of a request, in minutes. Zoom delivers an event again 5, 20 and 60 minutes after a failed delivery: with a smaller value than the default, events may be lost after an outage. Default: 90.",
  placeholder: "90",
  example: "90",
  default: "90",
  min: 1,
  unit: "minutes",
});

/** The inputs that verify and filter webhook requests. */
export const webhookInputs = { webhookSecretToken, eventTypes, maximumAge };
