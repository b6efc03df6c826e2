import { trigger } from "@prismatic-io/spectral";
import { notification } from "../examplePayloads/webhook";
import { managedWebhookInputs } from "../inputs/triggers/managedWebhook";
import { subscribe, unsubscribe } from "./webhook/eventSubscription";
import { branches, receiveWebhook } from "./webhook/receiveWebhook";

export const managedWebhook = trigger({
  display: {
    label: "Managed Webhook",
    description:
      "Receives Zoom's events through an event subscription that is created when the instance is deployed and deleted with it. Verified events take the Notification branch. All other requests, including URL validation, are answered on URL Verify; leave that branch empty.",
    directions:
      "Create a General App in the Zoom App Marketplace, with the scopes of the events, and use it in the OAuth 2.0 connection. Copy the Secret Token from the app's Features page to Webhook Secret Token, choose the events, and deploy the instance. Add steps to the Notification branch only.",
  },
  inputs: managedWebhookInputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "invalid",
  allowsBranching: true,
  staticBranchNames: [branches.notification, branches.urlVerify],
  perform: receiveWebhook,
  webhookLifecycleHandlers: { create: subscribe, delete: unsubscribe },
  examplePayload: notification,
});
