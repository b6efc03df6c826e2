import { integer, password } from "../builders";
import { eventTypes } from "./eventTypes";

/** The labels of the secret tokens, for errors about signatures. */
export const secretTokenLabel = "Webhook Secret Token";
export const additionalSecretTokenLabel = "Additional Secret Token";

const webhookSecretToken = password({
  label: secretTokenLabel,
  comments:
    "The Secret Token under Features → Access of the Zoom app, used to verify that requests come from Zoom.",
  example: "exampleSecretToken",
  required: true,
});

const additionalSecretToken = password({
  label: additionalSecretTokenLabel,
  comments:
    "A second Secret Token, used while the token is rotated in Zoom: requests signed with either token are accepted. If blank, only Webhook Secret Token is accepted.",
  example: "exampleNewSecretToken",
});

const maximumAge = integer({
  label: "Maximum Age",
  comments:
    "Maximum age of a request, in minutes; older requests are rejected. Zoom retries a failed delivery after 5, 20 and 60 minutes, so a lower value may reject retried events. Default: 90.",
  placeholder: "90",
  example: "90",
  default: "90",
  min: 1,
  unit: "minutes",
});

/** The inputs that verify and filter webhook requests. */
export const webhookInputs = {
  webhookSecretToken,
  additionalSecretToken,
  eventTypes,
  maximumAge,
};
