import { password, textList } from "../builders";

export const webhookInputs = {
  webhookSecretToken: password({
    label: "Webhook Secret Token",
    comments:
      "The Secret Token on the Features page of the Zoom app, by which requests are known to come from Zoom.",
    required: true,
  }),
  eventTypes: textList({
    label: "Event Types",
    comments:
      "The events that start the flow, such as meeting.started. Others are acknowledged and start nothing. Left blank, every event starts it.",
  }),
};
