import { webhookReceiver } from "./webhookReceiver";

export const triggers = { webhookReceiver };
