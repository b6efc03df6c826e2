import type { Connection } from "@prismatic-io/spectral";
import { path } from "../../src/client/path";
import { zoomClient } from "../../src/client/zoomClient";
import {
  apiBaseUrl,
  domainOf,
  fileBaseUrl,
  isZoomHost,
  isZoomUrl,
  resolveApiUrl,
} from "../../src/zoom/hosts";
import { contextWithLog } from "../support/client";
import { connection } from "../support/connection";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const withRegion = (api_url: unknown) => ({
  ...connection,
  token: { ...sandboxConnection.token, api_url } as Record<string, string>,
});

test.each([
  ["commercial", "zoom.us", "https://api.zoom.us/v2", "https://file.zoom.us/v2"],
  ["government", "zoomgov.com", "https://api.zoomgov.com/v2", "https://file.zoomgov.com/v2"],
] as const)("the %s cloud has the hosts that Zoom documents", (cloud, domain, api, file) => {
  expect([domainOf(cloud), apiBaseUrl(cloud, undefined), fileBaseUrl(cloud)]).toEqual([
    domain,
    api,
    file,
  ]);
});

describe("the region of the connection's token", () => {
  test.each([
    ["https://api-eu.zoom.us", "https://api-eu.zoom.us/v2"],
    ["https://api-eu.zoom.us/", "https://api-eu.zoom.us/v2"],
    ["https://zoom.us", "https://zoom.us/v2"],
  ])("%s is used", (url, baseUrl) => {
    expect(apiBaseUrl("commercial", url)).toBe(baseUrl);
  });

  test.each([
    ["a missing region", undefined],
    ["a blank", ""],
    ["a number", 42],
    ["a host without a scheme", "api-eu.zoom.us"],
    ["a host without encryption", "http://api-eu.zoom.us"],
    ["a host that begins like Zoom's", "https://zoom.us.example.com"],
    ["a host that ends like Zoom's", "https://examplezoom.us"],
    ["another host behind a user", "https://zoom.us@example.com"],
    ["a user and a password", "https://user:secret@api-eu.zoom.us"],
    ["another port", "https://api-eu.zoom.us:8443"],
    ["a script", "javascript:alert(1)"],
  ])("%s is ignored", (_, url) => {
    expect(apiBaseUrl("commercial", url)).toBe("https://api.zoom.us/v2");
  });

  test("is where the requests go", async () => {
    const zoom = zoomClient(withRegion("https://api-eu.zoom.us"), contextWithLog().context);
    await zoom.get(path`/users/me`);
    expect(sandbox().received[0]?.headers.host).toBe("api-eu.zoom.us");
  });
});

describe("the URL of a raw request", () => {
  const base = "https://api.zoom.us/v2";
  const api = { cloud: "commercial", baseUrl: base } as const;
  test.each([
    ["/users/me", `${base}/users/me`],
    ["users/me?x=1", `${base}/users/me?x=1`],
    ["https://api.zoom.us/v2/users", `${base}/users`],
    ["HTTPS://API.ZOOM.US/v2/users", `${base}/users`],
    ["/past_meetings/%252Fabc%253D", `${base}/past_meetings/%252Fabc%253D`],
    ["/users/a:b", `${base}/users/a:b`],
  ])("%s becomes %s", (url, resolved) => {
    expect(resolveApiUrl(url, api)?.href).toBe(resolved);
  });

  test.each([
    "https://example.com/v2/users",
    "http://api.zoom.us/v2/users",
    "//example.com/users",
    "\\\\example.com/users",
    "/\\example.com/users",
    "https://api.zoom.us.example.com/",
    "https://api.zoom.us@example.com/",
    "https://user:secret@api.zoom.us/v2/users",
    "https://api.zoom.us:444/v2/users",
    "https://marketplace.zoom.us/",
    "ftp://api.zoom.us/",
    "javascript:alert(1)",
    "https://",
  ])("%s is rejected", (url) => {
    expect(resolveApiUrl(url, api)).toBeUndefined();
  });

  test.each([
    "/users/..%2f..%2foauth",
    "/users/%2e%2e%5C..",
    "/users\\..\\..",
    "/users/%252e%252e/x",
    "/users/%25252E",
    "/users/..;a=b/x",
    "/users/..%3B/x",
    "/..",
    "..",
    "/users/.?x=1",
  ])("%s, which a server could read as another path, is refused", (url) => {
    expect(resolveApiUrl(url, api)).toBeUndefined();
  });

  test.each(["/users/...", "/users/a..b", "/users/.a", "/users/a.", "/users?x=../.."])(
    "%s has no segment of dots",
    (url) => expect(resolveApiUrl(url, api)?.href).toBe(`${base}${url}`),
  );

  test("in another region may name its host and the global one", () => {
    const baseUrl = "https://api-eu.zoom.us/v2";
    const region = { cloud: "commercial", baseUrl } as const;
    expect(resolveApiUrl("/users", region)?.href).toBe(`${baseUrl}/users`);
    expect(resolveApiUrl("https://api-eu.zoom.us/v2/users", region)).toBeDefined();
    expect(resolveApiUrl("https://api.zoom.us/v2/users", region)).toBeDefined();
    expect(resolveApiUrl("https://api-au.zoom.us/v2/users", region)).toBeUndefined();
  });
});

test.each([
  ["https://zoom.us/rec/1", "a URL of Zoom's", true],
  ["https://us02web.zoom.us/rec/1", "a URL of Zoom's", true],
  ["https://us02web.zoom.us:443/rec/1", "a URL of Zoom's", true],
  ["http://us02web.zoom.us/rec/1", "no URL of Zoom's", false],
  ["https://evilzoom.us/rec/1", "no URL of Zoom's", false],
  ["https://zoom.com/rec/1", "no URL of Zoom's", false],
  ["https://zoomgov.us/rec/1", "no URL of Zoom's", false],
  ["https://zoomgov.com/rec/1", "no URL of Zoom's", false],
])("%s is %s", (url, _, isZoom) => {
  expect(isZoomUrl(new URL(url), "commercial")).toBe(isZoom);
});

test.each([
  ["zoom.us", true],
  ["us02web.zoom.us", true],
  ["zoomgov.com", true],
  ["example.zoomgov.com", true],
  ["zoomgov.us", false],
  ["zoom.com", false],
  ["zoom.us.example.com", false],
])("the host %s is of one of Zoom's clouds: %s", (host, isZoom) => {
  expect(isZoomHost(host)).toBe(isZoom);
});

describe("a redirect of a download", () => {
  const to = (location: string) => respondsWith(302, "", { Location: location });
  const followed = async (location: string, connection: Connection = sandboxConnection) => {
    sandbox().intercept(to(location));
    const zoom = zoomClient(connection, contextWithLog().context);
    await zoom.download({ url: path`/users/me`, maxBytes: 1000 }).catch(() => {});
    return sandbox().received[1]?.headers;
  };

  test("to the same host carries the token", async () => {
    const headers = await followed("/v2/users");
    expect(headers).toMatchObject({ host: "api.zoom.us", authorization: expect.any(String) });
  });

  test.each(["https://file.zoom.us/x", "https://api.zoom.us:8443/x"])(
    "to %s, another host, carries none",
    async (location) => {
      const headers = await followed(location);
      expect(headers?.host).toBe(new URL(location).host);
      expect(headers).not.toHaveProperty("authorization");
    },
  );

  test("to a subdomain of its host carries none", async () => {
    const headers = await followed("https://file.zoom.us/x", withRegion("https://zoom.us"));
    expect(headers?.host).toBe("file.zoom.us");
    expect(headers).not.toHaveProperty("authorization");
  });
});
