import { managedWebhook } from "./managedWebhook";
import { webhookReceiver } from "./webhookReceiver";

export const triggers = { managedWebhook, webhookReceiver };
