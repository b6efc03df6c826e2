/** Zoom's clouds. They share no account: a token of one cloud is never sent to a host of another. */
export type ZoomCloud = "commercial" | "government";

/** The domain of each cloud, which all of its hosts are in. */
const domains: Record<ZoomCloud, string> = { commercial: "zoom.us", government: "zoomgov.com" };

/** Text without a `.` or `..` segment, which would lead to another path than the one written. */
export const withoutDotSegment = /^(?!(.*[/\\])?\.{1,2}($|[;/\\]))/s;

/**
 * Returns the domain of a cloud, which is also the host of its OAuth endpoints.
 *
 * @returns The domain, such as `zoom.us`.
 */
export function domainOf(cloud: ZoomCloud): string {
  return domains[cloud];
}

/**
 * Returns the base URL of an account's API.
 *
 * @param cloud The account's cloud.
 * @param region The `api_url` of the response that brought the token, which may name the account's
 * region.
 * @returns The base URL, such as `https://api-eu.zoom.us/v2`: the region's if it is an `https` URL in
 * the cloud, otherwise the global one, which always works.
 * @see https://developers.zoom.us/docs/integrations/oauth/
 */
export function apiBaseUrl(cloud: ZoomCloud, region: unknown): string {
  const url = typeof region === "string" && URL.canParse(region) ? new URL(region) : undefined;
  const host = url && isZoomUrl(url, cloud) ? url.host : globalHost(cloud);
  return `https://${host}/v2`;
}

/**
 * Returns the base URL for uploading files, which have a host of their own.
 *
 * @param cloud The account's cloud.
 * @returns The base URL, such as `https://file.zoom.us/v2`.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-files
 */
export function fileBaseUrl(cloud: ZoomCloud): string {
  return `https://file.${domains[cloud]}/v2`;
}

function globalHost(cloud: ZoomCloud): string {
  return `api.${domains[cloud]}`;
}

/**
 * Checks that a URL leads to a cloud of Zoom, so that an access token of that cloud may be sent there.
 *
 * @param url Any URL.
 * @param cloud The cloud that the token belongs to.
 * @returns Whether it is `https`, on its standard port, at the cloud's domain or a subdomain of it.
 */
export function isZoomUrl(url: URL, cloud: ZoomCloud): boolean {
  const { protocol, hostname, port, username, password } = url;
  const isAlone = `${port}${username}${password}` === "";
  return protocol === "https:" && isInCloud(hostname, cloud) && isAlone;
}

/**
 * Checks that a host is Zoom's, in any cloud: enough to read a link, not to send a token there.
 *
 * @param hostname The host of a URL.
 * @returns Whether it is the domain of a cloud or a subdomain of it.
 */
export function isZoomHost(hostname: string): boolean {
  return isInCloud(hostname, "commercial") || isInCloud(hostname, "government");
}

function isInCloud(hostname: string, cloud: ZoomCloud): boolean {
  return hostname === domains[cloud] || hostname.endsWith(`.${domains[cloud]}`);
}

/**
 * Resolves the URL of a raw request. The path is sent as written, percent-encoded where necessary:
 * a `#` or a `\\` belongs to it instead of ending it.
 *
 * @param url A path below the base URL, or an absolute URL.
 * @param api The account's cloud, and the base URL of its API, as {@link apiBaseUrl} returns it.
 * @returns The absolute URL, or `undefined` if it would leave the cloud's API, or its path has a `.`
 * or `..` segment, which would lead to another path than the one written.
 */
export function resolveApiUrl(
  url: string,
  { cloud, baseUrl }: { cloud: ZoomCloud; baseUrl: string },
): URL | undefined {
  const isAbsolute = /^([a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url);
  const text = encode(isAbsolute ? url : `${baseUrl}/${url.replace(/^\//, "")}`);
  if (hasDotSegment(text) || !URL.canParse(text)) return undefined;
  const resolved = new URL(text);
  const hosts = [globalHost(cloud), new URL(baseUrl).host];
  return isZoomUrl(resolved, cloud) && hosts.includes(resolved.host) ? resolved : undefined;
}

/** Encodes what a URL parser would drop or read as something else. */
function encode(url: string): string {
  return url
    .replace(/%(?![\da-f]{2})/gi, "%25")
    .replace(/[#\t\n\r]/g, encodeURIComponent)
    .replace(/(?<=.)\\/g, "%5C");
}

/** Decodes repeatedly, as some servers do, before it resolves `.` and `..` segments. */
function hasDotSegment(url: string): boolean {
  const [path = ""] = url.split("?");
  // An encoded percent sign may be encoded again, and so on: all layers are removed at once.
  const decoded = path.replace(/%(?:25)*(2e|2f|3b|5c)/gi, (_, code) =>
    decodeURIComponent(`%${code}`),
  );
  return !withoutDotSegment.test(decoded);
}
