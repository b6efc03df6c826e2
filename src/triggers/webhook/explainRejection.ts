import type { Connection } from "@prismatic-io/spectral";
import { isMissingScope } from "../../client/advice";
import { ZoomApiError, ZoomConnectionError } from "../../client/errors";
import { findConnectionFacts } from "../../connections/facts";
import { findEventScope } from "../../zoom/eventScopes";

const notAllowed = /event is not allowed for the app/i;

/**
 * Adds advice to the error of a rejected event subscription. Such a
 * request has the app's own token.
 *
 * @param error What was thrown.
 * @param connection The connection of the trigger.
 * @param events The events of the subscription.
 * @returns The error to throw: a ZoomApiError that names the scopes of the events, the problem of
 * the app, or the required connection; any other error unchanged.
 */
export function explainRejection(
  error: unknown,
  connection: Connection,
  events: string[] = [],
): unknown {
  if (!(error instanceof ZoomApiError || error instanceof ZoomConnectionError)) return error;
  const { request, status = 0, code, message } = error;
  const explain = (text: string) =>
    new ZoomApiError(text, { request, status, code, fieldErrors: [] }, { cause: error });
  const rejection = `${request}, HTTP ${status}${code === undefined ? "" : `, code ${code}`}`;
  const actsForUser = findConnectionFacts(connection)?.actsForUser;
  if (isMissingScope(code, message)) {
    return explain(
      actsForUser
        ? `Zoom does not let this app manage event subscriptions (${rejection}): its own token lacks the scopes. Check that it is a General App in the Zoom App Marketplace, then deploy the instance again.`
        : `Zoom does not let this Server-to-Server OAuth app manage event subscriptions (${rejection}): its token lacks the scopes. Use the OAuth 2.0 connection of a General App, whose own token has them.`,
    );
  }
  if (status === 401) {
    // The advice for a user's token, to reauthorize the connection, would change nothing.
    return explain(
      `Zoom does not accept the Zoom app's own token (${rejection}). Check that the app is active in the Zoom App Marketplace and that the connection has its Client ID and Client Secret, then deploy the instance again.`,
    );
  }
  if (!notAllowed.test(message)) return error;
  const named = events.filter((event) => message.includes(event));
  const next = actsForUser
    ? "Then reauthorize the connection and deploy the instance again."
    : "Then deploy the instance again when the next token is issued, within an hour.";
  return explain(`${message} ${adviseScopes(named.length > 0 ? named : events)} ${next}`);
}

/** "The app lacks the scope of the event. Add to the Zoom app …: meeting:read:meeting (for meeting.started)." */
function adviseScopes(events: string[]): string {
  const eventsByScope = new Map<string, string[]>();
  const unlisted: string[] = [];
  for (const event of events) {
    const scope = findEventScope(event);
    if (scope) eventsByScope.set(scope, [...(eventsByScope.get(scope) ?? []), event]);
    else unlisted.push(event);
  }
  const scopes = [...eventsByScope].map(([scope, events]) => `${scope} (for ${events.join(", ")})`);
  if (unlisted.length > 0) {
    scopes.push(
      `the scope that Zoom names under Features → Access when the event is added there (for ${unlisted.join(", ")})`,
    );
  }
  return `The app lacks the scope of the event. Add to the Zoom app (Zoom App Marketplace, Scopes): ${scopes.join("; ")}. In an admin-managed or Server-to-Server OAuth app, the scope ends in :admin.`;
}
