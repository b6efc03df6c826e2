import type { ActionInputParameters, Connection } from "@prismatic-io/spectral";
import { ZoomUnavailableError } from "../../client/errors";
import { path } from "../../client/path";
import type { ZoomClient } from "../../client/zoomClient";
import { findConnectionFacts } from "../../connections/facts";
import { InputError } from "../../inputs/builders/inputError";
import { type subscriptionInputs, userIdsLabel } from "../../inputs/triggers/managedWebhook";
import type { UsersGetUserResponse } from "../../zoom/responses";

/** Whose events a subscription reports, in the fields of Zoom's body. */
export interface Subscribers {
  subscription_scope: "user" | "account";
  user_ids?: string[];
  account_id?: string;
}

type Selection = Omit<ActionInputParameters<typeof subscriptionInputs>, "eventTypes">;

/**
 * Resolves the users whose events to subscribe to. Zoom identifies them by ids: email addresses are looked
 * up, and so are the user and the account of the connection.
 *
 * @param zoom The client of the connection.
 * @param connection The connection.
 * @param selection The scope and the users, as the inputs have them.
 * @returns The fields of the subscription.
 * @throws InputError if a connection that acts for no user names none; ZoomUnavailableError for a
 * user without an id; ZoomError or ZoomConnectionError as the client does.
 */
export async function findSubscribers(
  zoom: ZoomClient,
  connection: Connection,
  { subscriptionScope = "user", userIds }: Selection,
): Promise<Subscribers> {
  const actsForUser = findConnectionFacts(connection)?.actsForUser ?? false;
  if (!actsForUser && subscriptionScope === "user") checkNamed(userIds);
  const owner = actsForUser ? await findUser(zoom, "me") : readAccount(connection);
  const account = { subscription_scope: subscriptionScope, account_id: owner.account_id };
  if (subscriptionScope === "account") return account;

  const ids: string[] = [];
  for (const user of userIds ?? ["me"]) {
    const id = user === "me" ? idOf(owner, user) : await findId(zoom, user);
    if (!ids.includes(id)) ids.push(id);
  }
  return { ...account, user_ids: ids };
}

function checkNamed(userIds: string[] | undefined): void {
  if (userIds && !userIds.includes("me")) return;
  const problem =
    "must name users by id or email address: a Server-to-Server OAuth connection does not act on behalf of a user. To subscribe to the events of every user, set Subscription Scope to Account";
  throw new InputError(userIdsLabel, `${problem}. Got ${userIds ? '"me"' : "nothing"}`);
}

type User = Pick<UsersGetUserResponse, "id" | "account_id">;

function readAccount({ fields: { accountId } }: Connection): User {
  return { account_id: typeof accountId === "string" ? accountId : undefined };
}

async function findId(zoom: ZoomClient, user: string): Promise<string> {
  return user.includes("@") ? idOf(await findUser(zoom, user), user) : user;
}

function findUser(zoom: ZoomClient, user: string): Promise<User> {
  return zoom.get<UsersGetUserResponse>(path`/users/${user}`);
}

function idOf({ id }: User, user: string): string {
  if (id) return id;
  const message = `The user ${user} has no id yet: a user who has not accepted the invitation to the account cannot be subscribed to.`;
  throw new ZoomUnavailableError(message, `GET ${path`/users/${user}`}`);
}
