import { asContext } from "../../sandbox/asContext";
import { path } from "../../src/client/path";
import { redact, redactText } from "../../src/client/redact";
import { zoomClient } from "../../src/client/zoomClient";
import { contextWithLog } from "../support/client";
import { harness } from "../support/component";
import { rejection } from "../support/rejection";
import { breaks, respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

function client(debug = true) {
  const { context, lines } = contextWithLog(debug);
  return { zoom: zoomClient(sandboxConnection, context), lines };
}

test("logs every request and response with its body in debug mode", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(respondsWith(200, { id: "ä", email: "a@example.com" }));
  await zoom.post(path`/users`, { action: "create", user_info: { type: 1 } }, { page_size: 3 });
  expect(lines).toEqual([
    'Zoom POST https://api.zoom.us/v2/users?page_size=3 {"action":"create","user_info":{"type":1}}',
    expect.stringMatching(
      /^Zoom POST https:\/\/api\.zoom\.us\/v2\/users\?page_size=3 → 200, 35 bytes \{"id":"ä","email":"a@example\.com"\} \(\d+ ms\)$/,
    ),
  ]);
});

test("is turned on for an action by the platform's debug mode", async () => {
  const { context, lines } = contextWithLog();
  const inputs = { connection: sandboxConnection, userId: "me" };
  const debugging = { logger: context.logger, globalDebug: true };
  await harness.action("getUser", inputs, debugging);
  // The SDK adds what it has measured.
  expect(lines.slice(0, 2)).toEqual([
    "Zoom GET https://api.zoom.us/v2/users/me",
    expect.stringContaining("→ 200"),
  ]);
  expect(lines.join()).not.toContain(sandboxConnection.token.access_token);
});

test("logs every attempt, including failed ones", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(breaks, respondsWith(500, { message: "Internal." }));
  await zoom.get(path`/users/me`);
  expect(lines).toHaveLength(6);
  expect(lines[1]).toMatch(/→ no response: .+ \(\d+ ms\)$/);
  expect(lines[3]).toMatch(/→ 500, 23 bytes \{"message":"Internal\."\} \(\d+ ms\)$/);
  expect(lines[5]).toMatch(/→ 200, \d+ bytes \{"id":/);
});

test("logs nothing without debug mode", async () => {
  const { zoom, lines } = client(false);
  await zoom.get(path`/users/me`);
  const { context, lines: more } = contextWithLog();
  await zoomClient(sandboxConnection, { logger: context.logger }).get(path`/users/me`);
  expect([...lines, ...more]).toEqual([]);
});

test("the time that an attempt took is logged", async () => {
  const { zoom, lines } = client();
  const startedAt = performance.now();
  await zoom.get(path`/users/me`);
  const logged = Number(/\((\d+) ms\)$/.exec(lines[1] ?? "")?.[1]);
  expect(logged).toBeLessThanOrEqual(Math.ceil(performance.now() - startedAt));
});

test("a response without a body is logged as such", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(respondsWith(204, ""));
  await zoom.delete(path`/users/${"x"}`);
  expect(lines[1]).toMatch(/ → 204, 0 bytes \(\d+ ms\)$/);
});

test("a form is logged by its fields", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(respondsWith(200, {}));
  const data = new FormData();
  data.append("name", "Jane");
  data.append("password", "abc");
  await zoom.request({ method: "post", url: "/x", data });
  expect(lines[0]).toBe('Zoom POST https://api.zoom.us/v2/x {"name":"Jane","password":"***"}');
});

test("a body of 10,000 characters is not cut yet", async () => {
  const { zoom, lines } = client();
  for (const count of [10_000, 10_001]) {
    sandbox().intercept(respondsWith(200, {}));
    await zoom.request({ method: "post", url: "/x", data: "x".repeat(count) });
  }
  expect(lines[0]).toMatch(/ x{10000}$/);
  expect(lines[2]).toMatch(/ x{10000}… \(cut\)$/);
});

test("cuts long bodies", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(respondsWith(200, { text: "x".repeat(50_000) }));
  await zoom.get(path`/users/me`);
  expect(lines[1]).toContain("50,011 bytes".replace(",", ""));
  expect(lines[1]?.length).toBeLessThan(10_200);
  expect(lines[1]).toContain("… (cut)");
});

test("JSON is parsed to be redacted up to 4,000,000 characters", async () => {
  const { zoom, lines } = client();
  for (const count of [4_000_000, 4_000_001]) {
    const start = '{"password":1234,"a":"';
    const data = `${start}${"x".repeat(count - start.length - 2)}"}`;
    sandbox().intercept(respondsWith(200, {}));
    await zoom.request({ method: "post", url: "/x", data });
  }
  expect(lines[0]).toMatch(/ \{"password":"\*{3}","a":"x{9000,}… \(cut\)$/);
  expect(lines[2]).toBe("Zoom POST https://api.zoom.us/v2/x (too long to log)");
});

test("a text is cut before it is redacted, and says so when little of it is left", async () => {
  const { zoom, lines } = client();
  sandbox().intercept(respondsWith(200, {}));
  await zoom.request({ method: "post", url: "/x", data: `Bearer ${"s".repeat(50_000)}` });
  expect(lines[0]).toMatch(/ Bearer \*{3}… \(cut\)$/);
});

describe("secrets are redacted", () => {
  const secret = "s3cr3t-value";

  test("anywhere in the log", async () => {
    const { zoom, lines } = client();
    const response = {
      access_token: secret,
      nested: [{ password: secret, passcode: secret, refresh_token: secret }],
      encrypted_password: secret,
      start_url: `https://zoom.us/s/1?zak=${secret}`,
      join_url: `https://zoom.us/j/1?pwd=${secret}`,
      download_url: `https://zoom.us/rec/download/${secret}`,
      play_url: `https://zoom.us/rec/play/${secret}`,
      host_key: secret,
      invitation: `Join:\nPasscode: ${secret}\nhttps://zoom.us/j/1?pwd=${secret}`,
    };
    sandbox().intercept(respondsWith(200, response));
    const body = { settings: { password: secret }, client_secret: secret };
    await zoom.post(path`/users`, body, { access_token: secret });
    sandbox().intercept(respondsWith(400, { message: `Bearer ${secret}`, access_token: secret }));
    await rejection(zoom.get(path`/users/me`));
    expect(lines.join("\n")).not.toContain(secret);
    expect(lines.join("\n")).not.toContain("sandbox-access-token");
    expect(lines.join("\n")).toContain('"start_url":"https://zoom.us/***"');
  });

  test("and nothing else is", () => {
    const harmless = {
      next_page_token: "abc",
      topic: "Token review",
      id: 1,
      agenda: null,
      page_size: 30,
      join_before_host: true,
      registration_url: "https://zoom.us/webinar/register/1",
      stk: "a",
      spin: "a",
      pinned: "a",
      restart_url: "https://example.com/a",
      start_urls: "https://example.com/a",
    };
    expect(redact(harmless)).toEqual(harmless);
    expect(redactText("/users?page_size=3&next_page_token=abc=")).toBe(
      "/users?page_size=3&next_page_token=abc=",
    );
  });

  test.each([
    ["Bearer abc.def-g", "Bearer ***"],
    ["Basic YWJj=", "Basic ***"],
    ["https://zoom.us/j/1?pwd=abc&x=1", "https://zoom.us/j/1?pwd=***&x=1"],
    [
      "grant_type=x&client_secret=abc&refresh_token=def",
      "grant_type=x&client_secret=***&refresh_token=***",
    ],
    ["Passcode: 12 34", "Passcode: *** 34"],
    ["Password:12", "Password: ***"],
    ["Passcode: \t12", "Passcode: ***"],
    ["Bearer  abc", "Bearer ***"],
    ["Basic  YWJj=", "Basic ***"],
    ["Basic abcdefghijklmnop", "Basic ***"],
    ["see zak=abc", "see zak=***"],
    ["https://zoom.us/rec/a-b/download/abc", "https://zoom.us/rec/a-b/download/***"],
    ["https://zoom.us/rec/share/abc", "https://zoom.us/rec/share/***"],
  ])("in “%s”", (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  test("in JSON that is still text, and never by their length in bytes", () => {
    expect(redact('{"password":"abc","id":1}')).toEqual({ password: "***", id: 1 });
    expect(redact(Buffer.from("abc"))).toBe("<3 bytes>");
  });
});

test("a logger with private state is called as a method", async () => {
  class Logger {
    readonly #lines: string[] = [];
    debug(line: string) {
      this.#lines.push(line);
    }
    info(line: string) {
      this.#lines.push(`info ${line}`);
    }
    get lines() {
      return this.#lines;
    }
  }
  for (const enabled of [true, false]) {
    const logger = new Logger();
    const zoom = zoomClient(sandboxConnection, asContext({ logger, debug: { enabled } }));
    await zoom.request({ method: "get", url: "/users/me", log: true });
    expect(logger.lines).toHaveLength(2);
    expect(logger.lines[0]).toBe(
      `${enabled ? "" : "info "}Zoom GET https://api.zoom.us/v2/users/me`,
    );
  }
});

test.each([
  [
    "a link to start has no key",
    "start_url=https://zoom.us/s/1?zak=abc.def",
    "start_url=https://zoom.us/s/1?zak=***",
  ],
  ["a key alone is hidden", "zak=abc", "zak=***"],
  [
    "a link within a link has no passcode",
    "x?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3Dabc",
    "x?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3D***",
  ],
  [
    "JSON behind a byte order mark has no password",
    '\uFEFF{"password" : "abc", "id": "1"}',
    '\uFEFF{"password" : "***", "id": "1"}',
  ],
  ["JSON that breaks off has no token", '{"id":"1","token":"ab', '{"id":"1","token":"***"'],
  [
    "a webhook's link to a file ends before its key",
    "https://zoom.us/rec/webhook_download/abc/d?x=1",
    "https://zoom.us/rec/webhook_download/***?x=1",
  ],
  [
    "a link to play ends before its key",
    "https://zoom.us/rec/play/a-b",
    "https://zoom.us/rec/play/***",
  ],
  ["a number of users is logged unchanged", "limit of 20 basic users", "limit of 20 basic users"],
])("in text, %s", (_, text, logged) => expect(redactText(text)).toBe(logged));

test.each<[string, unknown, unknown]>([
  [
    "a key is hidden, and a blank password is not",
    { zak: "abc", password: "", token: null, secret: undefined },
    { zak: "***", password: "", token: null },
  ],
  [
    "lists of passcodes and tokens in lists are hidden",
    { passcodes: ["a", "b"], users: [{ token: "t" }, "Bearer abc"] },
    { passcodes: "***", users: [{ token: "***" }, "Bearer ***"] },
  ],
  ["an empty list stays one", [], []],
  ["text in brackets that is not JSON has no token", "[Bearer abc", "[Bearer ***"],
  ["JSON in text is read", ' {"zak": "abc"}', { zak: "***" }],
  [
    "a page token is shown, and keys of hosts are hidden",
    { next_page_token: "a", next_page_token_secret: "a", hostKey: "a", host_key: "a" },
    { next_page_token: "a", next_page_token_secret: "***", hostKey: "***", host_key: "***" },
  ],
  [
    "links to start and to download are hidden",
    { start_url: "https://zoom.us/s/1", transcript_download_url: "a", download_url: "a" },
    { start_url: "https://zoom.us/***", transcript_download_url: "***", download_url: "***" },
  ],
  [
    "keys, codes and PINs are hidden",
    {
      stream_key: "a",
      "api-key": "a",
      participant_pin_code: "1",
      activation_code: "1",
      room_passcode: "1",
      pin: "1",
      host_pin: "1",
      jwt: "a",
    },
    {
      stream_key: "***",
      "api-key": "***",
      participant_pin_code: "***",
      activation_code: "***",
      room_passcode: "***",
      pin: "***",
      host_pin: "***",
      jwt: "***",
    },
  ],
  [
    "an invitation is hidden, and a customer's key is shown",
    { invitation: "Kenncode: abc, +1,,876#,,,,*123#", shipping: "x", customer_key: "x" },
    { invitation: "***", shipping: "x", customer_key: "x" },
  ],
])("in data, %s", (_, data, logged) => expect(redact(data)).toEqual(logged));
