import { listEvents } from "../../src/zoom/events";
import { ApiError, invalidField, notFound } from "../apiError";
import { newId, type World } from "../world";
import { Created, type Routes } from "./route";

/** Zoom's limit. */
const maxUsers = 10;

/** Events of sub-accounts take a scope that only the app of a master account has. */
const isAllowed = (event: string) => !event.startsWith("account.");

export const eventSubscriptionRoutes: Routes = {
  "POST /marketplace/app/event_subscription": ({ world, body }) => {
    const { events = [], user_ids: userIds = [], subscription_scope: scope } = body as Subscription;
    checkEvents(events);
    if (scope !== "user" && scope !== "account") {
      throw new ApiError(400, 1500, "The subscription scope is invalid.");
    }
    if (scope === "user") checkUsers(world, userIds);
    const id = newId(`subscription ${world.subscriptionsMade}`);
    world.subscriptionsMade += 1;
    world.subscriptions.set(id, body);
    return new Created({ event_subscription_id: id });
  },

  "DELETE /marketplace/app/event_subscription/{eventSubscriptionId}": ({ world, id }) => {
    if (world.subscriptions.delete(id)) return;
    throw new ApiError(404, 1601, `App event subscription is invalid: ${id}`);
  },
};

interface Subscription {
  events?: string[];
  user_ids?: string[];
  subscription_scope?: string;
}

function checkEvents(events: string[]): void {
  if (events.length === 0) throw new ApiError(400, 1500, "The events list is empty.");
  const known = new Set(listEvents().map(({ name }) => name));
  for (const event of events) {
    if (!known.has(event)) throw new ApiError(404, 1601, `App event not exists: ${event}`);
    if (isAllowed(event)) continue;
    throw new ApiError(400, 1602, `The event is not allowed for the app: ${event}`);
  }
}

function checkUsers(world: World, userIds: string[]): void {
  if (userIds.length > maxUsers) throw invalidField("user_ids", `At most ${maxUsers}.`);
  for (const id of userIds) if (!world.users.has(id)) throw notFound.user(id);
}
