import type { Connection } from "@prismatic-io/spectral";
import axios, { isAxiosError } from "axios";
import { domainOf, type ZoomCloud } from "../zoom/hosts";
import { isText } from "../zoom/values";
import { checkConnection } from "./accessToken";
import { checkDeadline, type Deadline } from "./deadline";
import { ZoomConnectionError, ZoomResponseError } from "./errors";
import { parseJson } from "./parseJson";
import { redactText } from "./redact";
import { policy, retryConfig, retryTransient } from "./retries";
import { createClient } from "./sdk";
import { withTimeout } from "./timeout";
import { tokenRequest, toZoomError } from "./toZoomError";

/**
 * Returns a connection that acts for the Zoom app itself instead of a user: what belongs to the app,
 * such as its event subscriptions, requires the app's own token.
 *
 * @param connection The connection of an input. One that acts for no user is returned as it is: its
 * token is the app's.
 * @param deadline When the request for the token has to be done, if there is such a time.
 * @returns The connection with the app's token. It is meant for one run, and is never stored. The
 * request for the token is not logged, not even in debug mode.
 * @throws ZoomConnectionError if the connection is not one of this component's, has no client id or
 * client secret, or if Zoom does not accept them; ZoomError for any other failure.
 * @see https://developers.zoom.us/docs/api/webhooks/#configure-webhooks-via-zoom-api
 */
export async function toAppConnection(
  connection: Connection,
  deadline?: Deadline,
): Promise<Connection> {
  const { actsForUser, cloud } = checkConnection(connection);
  if (!actsForUser) return connection;
  const response = await requestToken(connection, cloud, deadline);
  const { access_token, api_url } = parseJson(response);
  if (isText(access_token)) {
    return { ...connection, token: { access_token, api_url: String(api_url ?? "") } };
  }
  const message = `Zoom responded to ${tokenRequest} without an access token.`;
  throw new ZoomResponseError(message, tokenRequest);
}

async function requestToken(connection: Connection, cloud: ZoomCloud, deadline?: Deadline) {
  const { clientId, clientSecret } = readCredentials(connection);
  checkDeadline(deadline, tokenRequest);
  const http = createClient({
    baseUrl: `https://${domainOf(cloud)}`,
    retryConfig: { retries: 0 },
  });
  const adapter = axios.getAdapter(http.defaults.adapter);
  try {
    return await http.request({
      method: "post",
      url: "/oauth/token",
      params: { grant_type: "client_credentials" },
      auth: { username: clientId, password: clientSecret },
      // A redirect would send the credentials to wherever it leads.
      maxRedirects: 0,
      "axios-retry": retryConfig(retryTransient, deadline),
      timeout: policy.responseTimeoutMs,
      adapter: withTimeout(policy.responseTimeoutMs, adapter, deadline),
    });
  } catch (error) {
    const rejection = findTokenRejection(error, connection, clientSecret);
    throw rejection ?? toZoomError(error, tokenRequest, connection);
  }
}

function readCredentials(connection: Connection) {
  const { clientId, clientSecret } = connection.fields ?? {};
  if (isText(clientId) && isText(clientSecret)) return { clientId, clientSecret };
  const message = `The connection "${connection.configVarKey}" has no Client ID and Client Secret. Enter the credentials of the Zoom app.`;
  throw new ZoomConnectionError(message, connection, { request: tokenRequest });
}

/** Zoom's token endpoint says why in other fields than its API: `error` and `reason`. */
function findTokenRejection(error: unknown, connection: Connection, clientSecret: string) {
  const response = isAxiosError(error) ? error.response : undefined;
  if (response?.status !== 400 && response?.status !== 401) return undefined;
  const { error: code, reason } = parseJson(response);
  const reasons = [code, reason].filter(isText);
  const text = redactText(reasons.join(": ").replaceAll(clientSecret, "***"));
  const message = `Zoom rejected the Client ID and Client Secret of the connection "${connection.configVarKey}" with HTTP ${response.status}${text && `, ${text}`}. Check both on the App Credentials page of the Zoom app, and that the app is active.`;
  const details = { request: tokenRequest, status: response.status };
  return new ZoomConnectionError(message, connection, details);
}
