import { trigger } from "@prismatic-io/spectral";
import { notification } from "../examplePayloads/webhook";
import { webhookInputs } from "../inputs/triggers/webhook";
import { branches, receiveWebhook } from "./webhook/receiveWebhook";

export const webhookReceiver = trigger({
  display: {
    label: "Webhook",
    description:
      "Receives Zoom events through an event subscription that is set up in the Zoom app. Verified events take the Notification branch. All other requests, including URL validation, take the URL Verify branch. Leave that branch empty.",
    directions:
      "In the Zoom App Marketplace, open Features → Access of the app and add an event subscription with the flow's webhook URL and the events it needs. Copy the Secret Token from there to Webhook Secret Token, save the flow, then choose Validate in Zoom. Add steps to the Notification branch only.",
  },
  inputs: webhookInputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "invalid",
  allowsBranching: true,
  staticBranchNames: [branches.notification, branches.urlVerify],
  perform: receiveWebhook,
  examplePayload: notification,
});
