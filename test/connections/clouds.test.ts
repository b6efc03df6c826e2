import { sandboxApp, sandboxGov, sandboxToken } from "../../sandbox/sandbox";
import { toAppConnection } from "../../src/client/appToken";
import { path } from "../../src/client/path";
import { zoomClient } from "../../src/client/zoomClient";
import { connectionFacts } from "../../src/connections/facts";
import { fetchTranscript } from "../../src/transcripts/fetchTranscript";
import { apiBaseUrl, isZoomUrl, resolveApiUrl } from "../../src/zoom/hosts";
import { contextWithLog } from "../support/client";
import { component, harness } from "../support/component";
import { rejection } from "../support/rejection";
import {
  respondsWith,
  sandboxConnection,
  sandboxGovConnection,
  useSandbox,
} from "../support/sandbox";

/** Each cloud with a connection that the mock server accepts, and the domain it must not leave. */
const matrix = [
  { cloud: "commercial", connection: sandboxConnection, domain: "zoom.us", foreign: "zoomgov.com" },
  {
    cloud: "government",
    connection: sandboxGovConnection,
    domain: "zoomgov.com",
    foreign: "zoom.us",
  },
] as const;

test("the connections come in this order, each pair alike but for its hosts", () => {
  const facts = component.connections.map(({ key, label, inputs }) => ({ key, label, inputs }));
  expect(facts.map(({ key, label }) => [key, label])).toEqual([
    ["oauth", "OAuth 2.0"],
    ["serverToServer", "Server-to-Server OAuth"],
    ["oauthGov", "OAuth 2.0 (Zoom for Government)"],
    ["serverToServerGov", "Server-to-Server OAuth (Zoom for Government)"],
  ]);
  const text = JSON.stringify(facts.map(({ inputs }) => inputs));
  const [oauth, serverToServer, oauthGov, serverToServerGov] = JSON.parse(
    text.replaceAll("https://zoomgov.com/", "https://zoom.us/"),
  );
  expect([oauthGov, serverToServerGov]).toEqual([oauth, serverToServer]);
  expect(text.match(/https:\/\/zoomgov\.com\/oauth\/\w+/g)).toEqual([
    "https://zoomgov.com/oauth/authorize",
    "https://zoomgov.com/oauth/token",
    "https://zoomgov.com/oauth/token",
  ]);
});

test("connections of Zoom for Government say that they were tested against a mock server only", () => {
  const saying = component.connections.filter(({ comments = "" }) =>
    /mock Zoom server/.test(comments),
  );
  expect(saying.map(({ key }) => key)).toEqual(["oauthGov", "serverToServerGov"]);
});

describe.each(matrix)("a $cloud connection", ({ cloud, connection, domain, foreign }) => {
  test.each([
    [
      "a host of its cloud sends requests there",
      `https://api-eu.${domain}`,
      `https://api-eu.${domain}/v2`,
    ],
    [
      "a host of the other cloud ignores it",
      `https://api-eu.${foreign}`,
      `https://api.${domain}/v2`,
    ],
    ["the API of the other cloud ignores it", `https://api.${foreign}`, `https://api.${domain}/v2`],
    [
      "a host that begins like its cloud ignores it",
      `https://${domain}.example.com`,
      `https://api.${domain}/v2`,
    ],
    ["no host has the default API", undefined, `https://api.${domain}/v2`],
  ])("whose token names %s", (_, region, baseUrl) => {
    expect(apiBaseUrl(cloud, region)).toBe(baseUrl);
  });

  test.each([
    [`https://${domain}/rec/1`, "its token", true],
    [`https://file.${domain}/v2/chat/users/me/files`, "its token", true],
    [`https://us02web.${domain}/rec/1`, "its token", true],
    [`https://${foreign}/rec/1`, "no token", false],
    [`https://file.${foreign}/v2/chat/users/me/files`, "no token", false],
    [`https://${domain}.${foreign}/rec/1`, "no token", false],
    [`https://${foreign}@evil.example/`, "no token", false],
    [`https://x${domain}/rec/1`, "no token", false],
    [`http://${domain}/rec/1`, "no token", false],
  ])("sends to %s %s", (url, _, isAllowed) => {
    expect(isZoomUrl(new URL(url), cloud)).toBe(isAllowed);
  });

  test.each([
    [`https://api.${domain}/v2/users`, "a raw request", true],
    ["/users", "a raw request", true],
    [`https://api.${foreign}/v2/users`, "no raw request", false],
    [`https://file.${domain}/v2/x`, "no raw request", false],
  ])("sends to %s %s", (url, _, isAllowed) => {
    const api = { cloud, baseUrl: apiBaseUrl(cloud, undefined) };
    expect(resolveApiUrl(url, api) !== undefined).toBe(isAllowed);
  });

  describe("over the network", () => {
    const sandbox = useSandbox();
    const hosts = () => sandbox().received.map(({ headers }) => headers.host ?? "");

    test("reads, pages and downloads in its own cloud", async () => {
      await harness.action("listUsers", { connection });
      const recordings = await harness.action("listUsersRecordings", { connection, userId: "me" });
      const [downloadUrl] =
        /https:[^"]*\/rec\/download\/[^"]*/.exec(JSON.stringify(recordings)) ?? [];
      await harness.action("downloadRecording", { connection, downloadUrl });
      await harness.action("getMeetingTranscript", { connection, meetingId: "123" });
      expect(hosts().length).toBeGreaterThan(4);
      expect(hosts().filter((host) => !host.endsWith(domain))).toEqual([]);
    });

    test.each(["downloadRecording", "rawRequest"])(
      "%s refuses a URL of the other cloud before a request, and names its own",
      async (action) => {
        const url = `https://api.${foreign}/v2/users`;
        const inputs = { connection, url, downloadUrl: url };
        const { message } = await rejection(Promise.resolve(harness.action(action, inputs)));
        expect(message).toMatch(new RegExp(`on (api\\.)?${domain}\\. Got `));
        expect(hosts()).toEqual([]);
      },
    );

    test("does not follow a transcript's link to the other cloud", async () => {
      const download_url = `https://${foreign}/rec/transcript/1`;
      sandbox().intercept(respondsWith(200, { can_download: true, download_url }));
      const zoom = zoomClient(connection, contextWithLog().context);
      const { message } = await rejection(fetchTranscript(zoom, "123"));
      expect(message).toContain(`not on ${domain}`);
      expect(hosts()).toEqual([`api.${domain}`]);
    });

    test("gets the app's own token from its own cloud, and uses it there", async () => {
      const app = await toAppConnection(connection);
      await zoomClient(app, contextWithLog().context).post(
        path`/marketplace/app/event_subscription`,
        {
          events: ["meeting.started"],
          event_webhook_url: "https://example.com",
          subscription_scope: "user",
        },
      );
      expect(hosts()).toEqual([domain, `api.${domain}`]);
    });

    test("sends no token after a redirect to the other cloud", async () => {
      const Location = `https://api.${foreign}/v2/users/me`;
      sandbox().intercept(respondsWith(302, "", { Location }));
      const zoom = zoomClient(connection, contextWithLog().context);
      await zoom.get(path`/users/me`).catch(() => {});
      const strangers = sandbox().received.filter(
        ({ headers }) => headers.host !== `api.${domain}`,
      );
      for (const { headers } of strangers) expect(headers).not.toHaveProperty("authorization");
    });

    test("has a token that the other cloud rejects", async () => {
      const key = Object.entries(connectionFacts).find(([, facts]) => facts.cloud !== cloud)?.[0];
      const zoom = zoomClient({ ...connection, key: String(key) }, contextWithLog().context);
      expect((await rejection(zoom.get(path`/users/me`))).message).toContain("code 124");
    });
  });
});

test("the two clouds have tokens of their own on the mock server", () => {
  const tokens = [sandboxToken, sandboxApp.token, sandboxGov.token, sandboxGov.appToken];
  expect(new Set(tokens).size).toBe(tokens.length);
});
