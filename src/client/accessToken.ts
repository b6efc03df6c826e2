import type { Connection } from "@prismatic-io/spectral";
import { type ConnectionFacts, connectionFacts, findConnectionFacts } from "../connections/facts";
import { ZoomConnectionError, ZoomNoUserError } from "./errors";

const anyRequest = { request: "any request" };

/**
 * Checks that a connection is one of this component's, before its credentials are sent to Zoom.
 *
 * @throws ZoomConnectionError if it is another component's.
 */
export function checkConnection(connection: Connection | undefined): ConnectionFacts {
  // A flow in code, or a config variable that is not set, may pass none.
  if (typeof connection !== "object" || connection === null) {
    const none = { key: "", configVarKey: "" };
    throw new ZoomConnectionError("Connection is required.", none, anyRequest);
  }
  const facts = findConnectionFacts(connection);
  if (facts) return facts;
  const known = Object.values(connectionFacts).map(({ label }) => label);
  const message = `The connection "${connection.configVarKey}" (${connection.key}) is not a Zoom connection. Choose one of these types: ${known.join(", ")}.`;
  throw new ZoomConnectionError(message, connection, anyRequest);
}

/**
 * Returns the access token of a connection.
 *
 * @throws ZoomConnectionError if the connection is not one of this component's, or has no token.
 */
export function accessToken(connection: Connection): string {
  checkConnection(connection);
  const token = connection.token?.access_token;
  if (typeof token === "string" && token !== "") return token;
  const message = "The connection has no access token; authorize it first.";
  throw new ZoomConnectionError(message, connection, anyRequest);
}

/** The path segment that stands for the user who authorized the connection. */
const me = /\/users?\/me(\/|$)/;

/**
 * Checks that the connection acts for a user if a request names `me`.
 *
 * @param request The request, such as `GET /users/me`.
 * @throws ZoomNoUserError if the request names `me` and the connection acts for no user.
 */
export function checkUser(connection: Connection, request: string): void {
  if (findConnectionFacts(connection)?.actsForUser || !me.test(request)) return;
  const message = `User Id must be a user's id or email address, not "me": a Server-to-Server OAuth connection does not act on behalf of a user (${request}).`;
  throw new ZoomNoUserError(message, request);
}
