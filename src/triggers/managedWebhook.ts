import { trigger } from "@prismatic-io/spectral";
import { notification } from "../examplePayloads/webhook";
import { readDeferred } from "../inputs/builders/deferred";
import { managedWebhookInputs } from "../inputs/triggers/managedWebhook";
import { subscribe, unsubscribe } from "./webhook/eventSubscription";
import { branches, receiveWebhook } from "./webhook/receiveWebhook";

export const managedWebhook = trigger({
  display: {
    label: "Managed Webhook",
    description:
      "Receives Zoom events through an event subscription that is created when the instance is deployed, and deleted when the instance is disabled or deleted. Verified events take the Notification branch. All other requests, including URL validation, take the URL Verify branch. Leave that branch empty.",
    directions:
      "Create a General App in the Zoom App Marketplace, with the scopes of the events, and use it in the OAuth 2.0 connection. Copy the Secret Token from Features → Access of the app to Webhook Secret Token, choose the events, and deploy the instance. Add steps to the Notification branch only.",
  },
  inputs: managedWebhookInputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "invalid",
  allowsBranching: true,
  staticBranchNames: [branches.notification, branches.urlVerify],
  perform: (context, payload, inputs) => receiveWebhook(context, payload, readDeferred(inputs)),
  webhookLifecycleHandlers: { create: subscribe, delete: unsubscribe },
  examplePayload: notification,
});
