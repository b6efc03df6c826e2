import { choice, textList } from "../builders";
import { connection } from "../connection";
import { subscribedEventTypes } from "./eventTypes";
import { webhookInputs } from "./webhook";

/** Maximum number of users that Zoom subscribes at once. */
const maxUsers = 10;

/** The label of User Ids, for errors that only the connection can tell. */
export const userIdsLabel = "User Ids";

/** Whose events an event subscription reports. */
export const subscriptionInputs = {
  eventTypes: subscribedEventTypes,
  subscriptionScope: choice({
    label: "Subscription Scope",
    comments:
      "Whose events to subscribe to: those of the users in User Ids, or those of every user of the account, which requires an app that an administrator has authorized. Default: User.",
    choices: [
      ["user", "User"],
      ["account", "Account"],
    ],
    default: "user",
  }),
  userIds: textList({
    label: userIdsLabel,
    comments:
      "The ids or email addresses of the users whose events to subscribe to, at most 10; email addresses are looked up. Ignored unless Subscription Scope is User. If blank, the user who authorized the connection; required with a Server-to-Server OAuth connection.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    maxItems: maxUsers,
    dataSource: "selectUser",
  }),
};

/** The inputs of a webhook that subscribes to its events by itself. */
export const managedWebhookInputs = { connection, ...webhookInputs, ...subscriptionInputs };
