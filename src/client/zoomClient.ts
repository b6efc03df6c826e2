import type { ActionContext, Connection } from "@prismatic-io/spectral";
import { createClient } from "@prismatic-io/spectral/dist/clients/http";
import axios, { type AxiosAdapter, type AxiosRequestConfig, isAxiosError } from "axios";
import { serverToServerKey } from "../connections/serverToServer";
import { apiBaseUrl } from "../zoom/hosts";
import { ZoomConnectionError, ZoomNoUserError, ZoomResponseError } from "./errors";
import { withLogging } from "./log";
import type { ZoomPath } from "./path";
import { redactText } from "./redact";
import { policy, type RetryRule, retryConfig } from "./retries";
import { toZoomError } from "./toZoomError";

/** The segment that stands for the user who authorised the connection. */
const namesMe = /\/users\/me(\/|$)/;

/** Query parameters. Those that are `undefined` are not sent. */
export type Query = Record<string, string | number | boolean | undefined>;

/** What the client needs of the context in which an action or a data source runs. */
export type ClientContext = Pick<ActionContext, "logger"> & Partial<Pick<ActionContext, "debug">>;

/** A request as the caller wants it; what is left out is the client's decision. */
export interface ZoomRequest extends AxiosRequestConfig {
  method: string;
  /** A path below the base URL, or a URL that the caller has checked: the token goes there. */
  url: string;
  /** Whether the exchange is logged. Left out, debug mode decides. */
  log?: boolean;
  /** What happens after a failure that is no rate limit. Left out, reads are repeated. */
  retryRule?: RetryRule;
}

/** Talks to Zoom for one connection. Every method throws a ZoomError or a ZoomConnectionError. */
export interface ZoomClient {
  /** The base URL of the account's API, such as `https://api.zoom.us/v2`. */
  baseUrl: string;
  /** Reads an object; any other answer is an error. */
  get<Answer>(path: ZoomPath, query?: Query): Promise<Answer>;
  post<Answer>(path: ZoomPath, body: unknown, query?: Query): Promise<Answer>;
  /** Sets something. Zoom answers without content, which gives an empty object. */
  put(path: ZoomPath, body: unknown, query?: Query): Promise<object>;
  /** Changes something. Zoom answers without content, which gives an empty object. */
  patch(path: ZoomPath, body: unknown, query?: Query): Promise<object>;
  /** Deletes something. Zoom answers without content, which gives an empty object. */
  delete(path: ZoomPath, query?: Query): Promise<object>;
  /**
   * Reads a file.
   *
   * @param url A URL that the caller has checked: the token goes there.
   * @param maxBytes The largest file that is taken, in bytes.
   */
  download(url: URL, maxBytes: number): Promise<{ data: Buffer; contentType: string }>;
  /** Sends any request and returns the body of the answer as it came. */
  request(request: ZoomRequest): Promise<unknown>;
}

/**
 * Makes a client for Zoom's REST API. It alone knows the base URL, the token, the repetitions, the
 * time limit and the log.
 *
 * @param connection The connection of the action's input.
 * @param context The context of the action; in debug mode every exchange is logged without secrets.
 * @returns The client.
 * @throws ZoomConnectionError if the connection holds no access token.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/
 */
export function zoomClient(connection: Connection, { logger, debug }: ClientContext): ZoomClient {
  const baseUrl = apiBaseUrl(connection);
  const http = createClient({ baseUrl, responseType: "json", retryConfig: { retries: 0 } });
  const send = axios.getAdapter(http.defaults.adapter);
  const authorization = `Bearer ${accessToken(connection)}`;

  const isDebugging = debug?.enabled ?? false;

  async function exchange({ log = isDebugging, retryRule, ...request }: ZoomRequest) {
    const adapter = log ? withLogging(send, isDebugging ? logger.debug : logger.info) : send;
    const timeout = request.timeout ?? policy.responseTimeoutMs;
    const asked = describe(request, baseUrl);
    if (connection.key === serverToServerKey && namesMe.test(asked)) {
      const message = `User Id must name a user, not “me”: the Server-to-Server connection acts for the account and for no user (${asked}).`;
      throw new ZoomNoUserError(message, asked);
    }
    try {
      return await http.request({
        ...request,
        "axios-retry": retryConfig(retryRule),
        timeout,
        // The HTTP client takes it away when a redirect leads to another origin.
        headers: { ...request.headers, Authorization: authorization },
        adapter: withTimeout(timeout, adapter),
      });
    } catch (error) {
      throw toZoomError(error, asked, connection);
    }
  }

  async function object<Answer>(request: ZoomRequest): Promise<Answer> {
    const { data, status } = await exchange(request);
    const isEmpty = data === "" || data === undefined || data === null;
    const hasContent = request.method === "get" || request.method === "post";
    if (isEmpty && (status === 204 || !hasContent)) return {} as Answer;
    if (typeof data === "object" && !isEmpty) return data;
    const asked = describe(request, baseUrl);
    const what = isEmpty ? "no body" : "a body that is not JSON";
    const outcome = request.method === "get" ? "" : " The request has been carried out.";
    const message = `Zoom answered ${asked} with HTTP ${status} and ${what}.${outcome}`;
    throw new ZoomResponseError(message, asked);
  }

  return {
    baseUrl,
    get: (url, params) => object({ method: "get", url, params }),
    post: (url, data, params) => object({ method: "post", url, data, params }),
    put: (url, data, params) => object({ method: "put", url, data, params }),
    patch: (url, data, params) => object({ method: "patch", url, data, params }),
    delete: (url, params) => object({ method: "delete", url, params }),
    download: async ({ href: url }, maxContentLength) => {
      const timeout = policy.downloadTimeoutMs;
      const file = { responseType: "arraybuffer", maxContentLength, timeout } as const;
      const { data, headers } = await exchange({ method: "get", url, ...file });
      return { data, contentType: String(headers["content-type"] ?? "application/octet-stream") };
    },
    request: async (request) => (await exchange(request)).data,
  };
}

/** Axios's own time-out starts anew with every byte; this one holds for a whole attempt. */
function withTimeout(timeout: number, adapter: AxiosAdapter): AxiosAdapter {
  return async (attempt) => {
    try {
      return await adapter({ ...attempt, signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      // The next attempt is made from the error's config and needs a time of its own.
      if (isAxiosError(error)) error.config = attempt;
      throw error;
    }
  };
}

function accessToken(connection: Connection): string {
  const token = connection.token?.access_token;
  if (typeof token === "string" && token !== "") return token;
  const message = "The connection has no access token: authorise it before a flow uses it.";
  throw new ZoomConnectionError(message, connection, { request: "any request" });
}

/** "GET /users/x": the method and the path, without the query, which may hold secrets. */
function describe({ method, url }: ZoomRequest, baseUrl: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return redactText(`${method.toUpperCase()} ${path.replace(/\?.*/s, "")}`);
}
