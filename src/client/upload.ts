import type { Connection } from "@prismatic-io/spectral";
import type { AxiosResponse } from "axios";
import { fileBaseUrl, isZoomUrl, type ZoomCloud } from "../zoom/hosts";
import type { ZoomPath } from "./path";
import { readJson } from "./readJson";
import { isRedirect, policy } from "./retries";
import type { Query, Send, ZoomRequest } from "./send";
import { toRedirectError } from "./toZoomError";

/** A file to upload. */
export interface Upload {
  /** A path below the base URL of files. */
  path: ZoomPath;
  form: FormData;
  query?: Query;
}

/** As many as Zoom's file host could need, and far fewer than a loop. */
const maxRedirects = 5;

/** A redirect of these kinds asks for the same request again; 303 says that it was processed. */
const repeating = [301, 302, 307, 308];

/**
 * Uploads a file to the file host of a cloud. A redirect to another host of the cloud is followed with
 * the access token and the file; one to any other host is an error.
 *
 * @returns The response.
 * @throws ZoomError or ZoomConnectionError as the client does.
 */
export async function upload<Body>(
  send: Send,
  connection: Connection,
  cloud: ZoomCloud,
  { path, form, query }: Upload,
): Promise<Body> {
  const shared = { method: "post", data: form, timeout: policy.uploadTimeoutMs };
  let request: ZoomRequest = { ...shared, url: `${fileBaseUrl(cloud)}${path}`, params: query };
  for (let redirects = 0; ; redirects += 1) {
    const sent = await send({ ...request, validateStatus: (status) => status < 400 });
    const { response, description } = sent;
    if (!isRedirect(response.status)) return readJson(sent, connection, "post", true);
    const url = redirects < maxRedirects ? findRedirect(response, request.url) : undefined;
    if (!url || !isZoomUrl(url, cloud)) throw toRedirectError(response, description);
    request = { ...shared, url: url.href };
  }
}

function findRedirect({ status, headers }: AxiosResponse, from: string): URL | undefined {
  const location = String(headers.location ?? "");
  const isRepeating = repeating.includes(status) && location !== "";
  return isRepeating && URL.canParse(location, from) ? new URL(location, from) : undefined;
}
