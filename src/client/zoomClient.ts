import type { ActionContext, Connection } from "@prismatic-io/spectral";
import axios, { type AxiosRequestConfig, type AxiosResponse } from "axios";
import { isValid } from "date-fns";
import { stringifyExactly } from "../zoom/exactJson";
import { apiBaseUrl, fileBaseUrl, isZoomUrl, type ZoomCloud } from "../zoom/hosts";
import { accessToken, checkConnection, checkUser } from "./accessToken";
import { checkFile, type ZoomFile } from "./checkDownload";
import { checkDeadline, type Deadline } from "./deadline";
import { outcomes, ZoomApiError, ZoomConnectionError, ZoomResponseError } from "./errors";
import { withLogging } from "./log";
import { parseJson } from "./parseJson";
import type { ZoomPath } from "./path";
import { redactText } from "./redact";
import { isRedirect, policy, type RetryRule, retryConfig } from "./retries";
import { createClient } from "./sdk";
import { withTimeout } from "./timeout";
import { findRejection, readTrackingId, toRedirectError, toZoomError } from "./toZoomError";

/**
 * Query parameters. Those that are `undefined` are not sent; a list is sent as one parameter for
 * each value, the form that OpenAPI has by default and Zoom's documentation does not change.
 */
export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

/** The part of the action context that the client uses. */
export type ClientContext = Pick<ActionContext, "logger"> & Partial<Pick<ActionContext, "debug">>;

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
  /**
   * Whether to follow redirects, as downloads do. Zoom's API does not redirect: whoever the other
   * host is would read the body of a write, or could answer in Zoom's place.
   * @default false
   */
  followsRedirects?: boolean;
}

/** A file to download. */
export interface Download {
  /** A path below the base URL, or a URL the caller has validated: the access token is sent to it. */
  url: ZoomPath | URL;
  /** Maximum file size, in bytes. */
  maxBytes: number;
  /** Access token to use instead of the connection's, such as the `download_token` of an event. */
  token?: string;
  /** Further advice about a sign-in page, to follow "or". */
  signInAdvice?: string;
}

/** A file to upload. */
interface Upload {
  /** A path below the base URL of files. */
  path: ZoomPath;
  form: FormData;
  query?: Query;
}

/** A response, and the request as errors name it. */
interface Sent {
  response: AxiosResponse;
  description: string;
}

/** What some callers need besides a client's defaults. */
interface ClientOptions {
  /** When all requests have to be done: retries and responses that take longer are not waited for. */
  deadline?: Deadline;
  /** Called with the time by Zoom's clock, as the header `Date` of each response has it. */
  onTime?: (time: Date) => void;
}

/**
 * A Zoom API client for one connection. Every method throws a ZoomError or a ZoomConnectionError,
 * with a message that includes advice.
 */
export interface ZoomClient {
  /** The account's cloud. The access token may be sent to its hosts, and to no others. */
  cloud: ZoomCloud;
  /** Base URL of the account's API, such as `https://api.zoom.us/v2`. */
  baseUrl: string;
  /**
   * Sends a GET request. A response that is not an object is an error; more is not checked: the type
   * of the body is what the caller expects of Zoom.
   */
  get<Body>(path: ZoomPath, query?: Query): Promise<Body>;
  /** Sends a POST request. A bigint in the body is sent digit for digit. */
  post<Body>(path: ZoomPath, body: unknown, query?: Query): Promise<Body>;
  /** Sends a POST request to which Zoom may respond without content; returns an empty object then. */
  submit(path: ZoomPath, body: unknown): Promise<object>;
  /** Sends a PUT request. Returns an empty object, because Zoom responds without content. */
  put(path: ZoomPath, body: unknown, query?: Query): Promise<object>;
  /** Sends a PATCH request. Returns an empty object, because Zoom responds without content. */
  patch(path: ZoomPath, body: unknown, query?: Query): Promise<object>;
  /** Sends a DELETE request. Returns an empty object, because Zoom responds without content. */
  delete(path: ZoomPath, query?: Query): Promise<object>;
  /** Downloads a file. A sign-in page, an error in JSON or an empty body is an error. */
  download(download: Download): Promise<ZoomFile>;
  /** Downloads a file of JSON. One without an object that has fields is an error; more is not checked. */
  downloadJson<Content>(download: Download): Promise<Content>;
  /**
   * Uploads a file to the file host. A redirect to another host of the cloud is followed with the
   * access token and the file; one to any other host is an error.
   */
  upload<Body>(upload: Upload): Promise<Body>;
  /** Sends any request and returns the response body unchanged. */
  request(request: ZoomRequest): Promise<unknown>;
}

/**
 * Creates a client for Zoom's REST API, which handles the base URL, authentication, retries,
 * timeouts (30 seconds for a response, 300 for a download or an upload) and logging.
 *
 * @param context The context of the action; in debug mode every request is logged without secrets.
 * @param options When all requests have to be done, and who wants to know Zoom's time.
 * @throws ZoomConnectionError if the connection is not one of this component's or has no token.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/
 */
export function zoomClient(
  connection: Connection,
  { logger, debug }: ClientContext,
  { deadline, onTime }: ClientOptions = {},
): ZoomClient {
  const { cloud } = checkConnection(connection);
  const baseUrl = apiBaseUrl(cloud, connection.token?.api_url);
  const http = createClient({ baseUrl, responseType: "json", retryConfig: { retries: 0 } });
  const adapter = axios.getAdapter(http.defaults.adapter);
  const connectionToken = accessToken(connection);
  const isDebugging = debug?.enabled ?? false;
  const write = (line: string) => (isDebugging ? logger.debug(line) : logger.info(line));

  async function send(options: ZoomRequest) {
    const { log = isDebugging, retryRule, token, followsRedirects, ...request } = options;
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
      throw toZoomError(error, description, connection);
    }
  }

  async function sendJson<Body>(
    request: ZoomRequest,
    hasContent = request.method === "get" || request.method === "post",
  ): Promise<Body> {
    const data = stringifyExactly(request.data);
    const headers = data === undefined ? {} : { "Content-Type": "application/json" };
    return readJson(await send({ ...request, data, headers }), request.method, hasContent);
  }

  function readJson<Body>(
    { response, description }: Sent,
    method: string,
    hasContent: boolean,
  ): Body {
    const rejection = findRejection(response, description, connection);
    if (rejection) throw rejection;
    const isEmpty = response.data === "" || response.data === undefined || response.data === null;
    // An empty object is what every method that responds without content promises.
    if (isEmpty && (response.status === 204 || !hasContent)) return {} as Body;
    if (typeof response.data === "object" && !isEmpty) return response.data;
    const body = isEmpty ? "no body" : "a body that is not JSON";
    const outcome = method === "get" ? "" : ` ${outcomes.processed}`;
    const message = `Zoom responded to ${description} with HTTP ${response.status} and ${body}.${outcome}`;
    throw new ZoomResponseError(message, description, { trackingId: readTrackingId(response) });
  }

  async function download(options: Download): Promise<ZoomFile> {
    const { url, maxBytes, token, signInAdvice } = options;
    const request = { method: "get", url: String(url), token };
    try {
      const { response, description } = await send({
        ...request,
        followsRedirects: true,
        responseType: "arraybuffer",
        maxContentLength: maxBytes,
        timeout: policy.downloadTimeoutMs,
      });
      const { data, headers } = response;
      const contentType = String(headers["content-type"] ?? "application/octet-stream");
      return checkFile({ data, contentType }, description, signInAdvice);
    } catch (error) {
      if (token === undefined || !(error instanceof ZoomConnectionError)) throw error;
      // The connection is fine: it is the other token that Zoom does not accept.
      const message = `Zoom does not accept the Download Token for ${error.request}. It is valid for 24 hours; leave it blank to use the connection's access token.`;
      const details = { request: error.request, status: 401, fieldErrors: [] };
      throw new ZoomApiError(message, details, { cause: error });
    }
  }

  async function upload<Body>({ path, form, query }: Upload): Promise<Body> {
    const shared = { method: "post", data: form, timeout: policy.uploadTimeoutMs };
    let request: ZoomRequest = { ...shared, url: `${fileBaseUrl(cloud)}${path}`, params: query };
    for (let redirects = 0; ; redirects += 1) {
      const sent = await send({ ...request, validateStatus: (status) => status < 400 });
      const { response, description } = sent;
      if (!isRedirect(response.status)) return readJson(sent, "post", true);
      const url = redirects < maxRedirects ? findRedirect(response, request.url) : undefined;
      if (!url || !isZoomUrl(url, cloud)) throw toRedirectError(response, description);
      request = { ...shared, url: url.href };
    }
  }

  async function downloadJson<Content>(options: Download): Promise<Content> {
    const { data, contentType } = await download(options);
    const content = parseJson({ data });
    // As with `get`, the type is what the caller expects of Zoom.
    if (Object.keys(content).length > 0) return content as Content;
    const request = describeRequest({ method: "get", url: String(options.url) }, baseUrl);
    const message = `Zoom returned a file of type ${contentType} instead of JSON for ${request}.`;
    throw new ZoomResponseError(message, request);
  }

  return {
    cloud,
    baseUrl,
    get: (url, params) => sendJson({ method: "get", url, params }),
    post: (url, data, params) => sendJson({ method: "post", url, data, params }),
    submit: (url, data) => sendJson({ method: "post", url, data }, false),
    put: (url, data, params) => sendJson({ method: "put", url, data, params }),
    patch: (url, data, params) => sendJson({ method: "patch", url, data, params }),
    delete: (url, params) => sendJson({ method: "delete", url, params }),
    download,
    downloadJson,
    upload,
    request: async (request) => (await send(request)).response.data,
  };
}

/** As many as Zoom's file host could need, and far fewer than a loop. */
const maxRedirects = 5;

/** A redirect of these kinds asks for the same request again; 303 says that it was processed. */
const repeating = [301, 302, 307, 308];

function findRedirect({ status, headers }: AxiosResponse, from: string): URL | undefined {
  const location = String(headers.location ?? "");
  const isRepeating = repeating.includes(status) && location !== "";
  return isRepeating && URL.canParse(location, from) ? new URL(location, from) : undefined;
}

/** "GET /users/x": the method and the path, without the query, which may hold secrets. */
function describeRequest({ method, url }: ZoomRequest, baseUrl: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return redactText(`${method.toUpperCase()} ${path.replace(/\?.*/s, "")}`);
}
