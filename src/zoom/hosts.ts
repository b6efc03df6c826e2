import type { Connection } from "@prismatic-io/spectral";

const globalHost = "api.zoom.us";

/**
 * Finds Zoom's API for a connection.
 *
 * @param connection The connection; the answer that brought its token may name the account's region.
 * @returns The base URL, such as `https://api-eu.zoom.us/v2`: the region's where the token names a
 * host of Zoom by `https`, else the global one, which always works.
 * @see https://developers.zoom.us/docs/integrations/oauth/
 */
export function apiBaseUrl({ token }: Connection): string {
  const region = token?.api_url;
  const url = typeof region === "string" && URL.canParse(region) ? new URL(region) : undefined;
  const host = url && isZoomUrl(url) ? url.host : globalHost;
  return `https://${host}/v2`;
}

/**
 * Tells whether a URL leads to Zoom, so that a token may be sent there.
 *
 * @param url Any URL.
 * @returns Whether it is `https`, on its standard port, at `zoom.us` or a subdomain of it.
 */
export function isZoomUrl({ protocol, hostname, port, username, password }: URL): boolean {
  const isZoomHost = hostname === "zoom.us" || hostname.endsWith(".zoom.us");
  return protocol === "https:" && isZoomHost && `${port}${username}${password}` === "";
}

/**
 * Resolves the URL of a raw request.
 *
 * @param url A path below the base URL, or an absolute URL.
 * @param baseUrl As {@link apiBaseUrl} gives it.
 * @returns The absolute URL, or `undefined` if it would leave Zoom's API.
 */
export function resolveApiUrl(url: string, baseUrl: string): URL | undefined {
  const isAbsolute = /^([a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url);
  const text = isAbsolute ? url : `${baseUrl}/${url.replace(/^\//, "")}`;
  if (!URL.canParse(text)) return undefined;
  const resolved = new URL(text);
  const hosts = [globalHost, new URL(baseUrl).host];
  return isZoomUrl(resolved) && hosts.includes(resolved.host) ? resolved : undefined;
}
