import type { ActionContext, Connection } from "@prismatic-io/spectral";
import axios, { type AxiosRequestConfig, type AxiosResponse } from "axios";
import { isValid } from "date-fns";
import { accessToken, checkUser } from "./accessToken";
import { checkDeadline, type Deadline } from "./deadline";
import { withLogging } from "./log";
import { redactText } from "./redact";
import { policy, type RetryRule, retryConfig } from "./retries";
import { createClient } from "./sdk";
import { withTimeout } from "./timeout";
import { toZoomError } from "./toZoomError";

/**
 * Query parameters. Those that are `undefined` are not sent; a list is sent as one parameter for
 * each value, the form that OpenAPI has by default and Zoom's documentation does not change.
 */
export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

/** The part of the action context that the client uses. */
export type ClientContext = Pick<ActionContext, "logger"> & Partial<Pick<ActionContext, "debug">>;

/** What some callers need besides a client's defaults. */
export interface ClientOptions {
  /** When all requests have to be done: retries and responses that take longer are not waited for. */
  deadline?: Deadline;
  /** Called with the time by Zoom's clock, as the header `Date` of each response has it. */
  onTime?: (time: Date) => void;
}

/** Any request. The client applies its defaults to omitted fields. */
export interface ZoomRequest extends AxiosRequestConfig {
  method: string;
  /** A path below the base URL, or a URL the caller has validated: the access token is sent to it. */
  url: string;
  /** Whether to log the request and its response. Defaults to debug mode. */
  log?: boolean;
  /** Decides whether to retry errors other than rate limits. Defaults to retrying reads. */
  retryRule?: RetryRule;
  /** Access token to use instead of the connection's. */
  token?: string;
  /** Advice about a response that is larger than allowed. */
  sizeAdvice?: string;
  /**
   * Whether to follow redirects, as downloads do. Zoom's API does not redirect: whoever the other
   * host is would read the body of a write, or could answer in Zoom's place.
   * @default false
   */
  followsRedirects?: boolean;
}

/** A response, and the request as errors name it. */
export interface Sent {
  response: AxiosResponse;
  description: string;
}

/** Sends a request. Throws a ZoomError or a ZoomConnectionError. */
export type Send = (request: ZoomRequest) => Promise<Sent>;

/**
 * Creates the function that sends all requests of a client.
 *
 * @param baseUrl Base URL of the account's API.
 * @throws ZoomConnectionError if the connection is not one of this component's or has no token.
 */
export function createSend(
  connection: Connection,
  baseUrl: string,
  { logger, debug }: ClientContext,
  { deadline, onTime }: ClientOptions,
): Send {
  const http = createClient({ baseUrl, responseType: "json", retryConfig: { retries: 0 } });
  const adapter = axios.getAdapter(http.defaults.adapter);
  const connectionToken = accessToken(connection);
  const isDebugging = debug?.enabled ?? false;
  const write = (line: string) => (isDebugging ? logger.debug(line) : logger.info(line));

  return async (options) => {
    const {
      log = isDebugging,
      retryRule,
      token,
      followsRedirects,
      sizeAdvice,
      ...request
    } = options;
    const timeout = request.timeout ?? policy.responseTimeoutMs;
    const description = describeRequest(request, baseUrl);
    checkUser(connection, description);
    checkDeadline(deadline, description);
    try {
      const response = await http.request({
        ...request,
        ...(followsRedirects ? {} : { maxRedirects: 0 }),
        "axios-retry": retryConfig(retryRule, deadline),
        timeout,
        paramsSerializer: { indexes: null },
        // The HTTP client drops this header when a redirect of a download leads to another origin.
        headers: { ...request.headers, Authorization: `Bearer ${token ?? connectionToken}` },
        adapter: withTimeout(timeout, log ? withLogging(adapter, write) : adapter, deadline),
      });
      const time = new Date(String(response.headers.date));
      if (isValid(time)) onTime?.(time);
      return { response, description };
    } catch (error) {
      throw toZoomError(error, description, connection, sizeAdvice);
    }
  };
}

/** "GET /users/x": the method and the path, without the query, which may hold secrets. */
function describeRequest({ method, url }: ZoomRequest, baseUrl: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return redactText(`${method.toUpperCase()} ${path.replace(/\?.*/s, "")}`);
}
