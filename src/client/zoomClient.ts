import type { Connection } from "@prismatic-io/spectral";
import { stringifyExactly } from "../zoom/exactJson";
import { apiBaseUrl, type ZoomCloud } from "../zoom/hosts";
import { checkConnection } from "./accessToken";
import type { ZoomFile } from "./checkDownload";
import { type Download, download, downloadJson } from "./download";
import type { ZoomPath } from "./path";
import { readJson } from "./readJson";
import {
  type ClientContext,
  type ClientOptions,
  createSend,
  type Query,
  type ZoomRequest,
} from "./send";
import { type Upload, upload } from "./upload";

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
  /** Downloads a file of JSON. Anything but an object with fields is an error; more is not checked. */
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
  context: ClientContext,
  options: ClientOptions = {},
): ZoomClient {
  const { cloud } = checkConnection(connection);
  const baseUrl = apiBaseUrl(cloud, connection.token?.api_url);
  const send = createSend(connection, baseUrl, context, options);

  async function sendJson<Body>(
    request: ZoomRequest,
    hasContent = request.method === "get" || request.method === "post",
  ): Promise<Body> {
    const data = stringifyExactly(request.data);
    const headers = data === undefined ? {} : { "Content-Type": "application/json" };
    const sent = await send({ ...request, data, headers });
    return readJson(sent, connection, request.method, hasContent);
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
    download: (file) => download(send, file),
    downloadJson: (file) => downloadJson(send, file),
    upload: (file) => upload(send, connection, cloud, file),
    request: async (request) => (await send(request)).response.data,
  };
}
