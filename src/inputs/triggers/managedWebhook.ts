import { choice, personList } from "../builders";
import { defer } from "../builders/deferred";
import { connection } from "../connection";
import { subscribedEventTypes } from "./eventTypes";
import { webhookInputs } from "./webhook";

/** Maximum number of users that Zoom subscribes at once. */
const maxUsers = 10;

/** The label of User Ids, for errors that depend on the connection. */
export const userIdsLabel = "User Ids";

/** Whose events an event subscription reports. */
export const subscriptionInputs = {
  eventTypes: subscribedEventTypes,
  subscriptionScope: choice({
    label: "Subscription Scope",
    comments:
      "Whose events to subscribe to: the users in User Ids, or all users in the account (requires an admin-managed or Server-to-Server OAuth app). Default: User.",
    choices: [
      ["user", "User"],
      ["account", "Account"],
    ],
    default: "user",
  }),
  userIds: personList({
    label: userIdsLabel,
    comments:
      "Ids or email addresses of up to 10 users whose events to subscribe to. Ignored unless Subscription Scope is User. Required for Server-to-Server OAuth connections. If blank, subscribes to the events of the user who authorized the connection.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    maxItems: maxUsers,
    dataSource: "selectUser",
  }),
};

/**
 * The inputs of a webhook that manages its subscription. All but the connection are checked when they
 * are used, so that the subscription can be deleted even if they are invalid.
 */
export const managedWebhookInputs = {
  connection,
  ...defer({ ...webhookInputs, ...subscriptionInputs }),
};
