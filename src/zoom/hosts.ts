import type { Connection } from "@prismatic-io/spectral";

const globalHost = "api.zoom.us";

/** Text without a `.` or `..` segment, which would lead to another path than the one written. */
export const withoutDotSegment = /^(?!(.*[/\\])?\.{1,2}($|[;/\\]))/s;

/**
 * Returns the Zoom API base URL for a connection.
 *
 * @param connection The connection; the response that brought its token may name the account's
 * region.
 * @returns The base URL, such as `https://api-eu.zoom.us/v2`: the region's if the token names a Zoom
 * host by `https`, otherwise the global one, which always works.
 * @see https://developers.zoom.us/docs/integrations/oauth/
 */
export function apiBaseUrl({ token }: Connection): string {
  const region = token?.api_url;
  const url = typeof region === "string" && URL.canParse(region) ? new URL(region) : undefined;
  const host = url && isZoomUrl(url) ? url.host : globalHost;
  return `https://${host}/v2`;
}

/**
 * Checks that a URL leads to Zoom, so that an access token may be sent there.
 *
 * @param url Any URL.
 * @returns Whether it is `https`, on its standard port, at `zoom.us` or a subdomain of it.
 */
export function isZoomUrl({ protocol, hostname, port, username, password }: URL): boolean {
  return protocol === "https:" && isZoomHost(hostname) && `${port}${username}${password}` === "";
}

/**
 * Checks that a host is Zoom's.
 *
 * @param hostname The host of a URL.
 * @returns Whether it is `zoom.us` or a subdomain of it.
 */
export function isZoomHost(hostname: string): boolean {
  return hostname === "zoom.us" || hostname.endsWith(".zoom.us");
}

/**
 * Resolves the URL of a raw request. The path is sent as written, percent-encoded where necessary:
 * a `#` or a `\\` belongs to it instead of ending it.
 *
 * @param url A path below the base URL, or an absolute URL.
 * @param baseUrl Base URL of the account's API, as {@link apiBaseUrl} returns it.
 * @returns The absolute URL, or `undefined` if it would leave Zoom's API, or its path has a `.` or
 * `..` segment, which would lead to another path than the one written.
 */
export function resolveApiUrl(url: string, baseUrl: string): URL | undefined {
  const isAbsolute = /^([a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url);
  const text = encode(isAbsolute ? url : `${baseUrl}/${url.replace(/^\//, "")}`);
  if (hasDotSegment(text) || !URL.canParse(text)) return undefined;
  const resolved = new URL(text);
  const hosts = [globalHost, new URL(baseUrl).host];
  return isZoomUrl(resolved) && hosts.includes(resolved.host) ? resolved : undefined;
}

/** Encodes what a URL parser would drop or read as something else. */
function encode(url: string): string {
  return url
    .replace(/%(?![\da-f]{2})/gi, "%25")
    .replace(/[#\t\n\r]/g, encodeURIComponent)
    .replace(/(?<=.)\\/g, "%5C");
}

/** Decodes what a server may decode, as often as it may, before it resolves `.` and `..` segments. */
function hasDotSegment(url: string): boolean {
  let [path = ""] = url.split("?");
  for (let before = ""; before !== path; ) {
    before = path;
    path = path.replace(/%(25|2e|2f|3b|5c)/gi, decodeURIComponent);
  }
  return !withoutDotSegment.test(path);
}
