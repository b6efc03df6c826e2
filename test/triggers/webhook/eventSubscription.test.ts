import nock from "nock";
import { type Instance, newInstance, runLifecycle, webhookUrl } from "../../support/webhooks";

/** Everything but the clock. */
const doNotFake = [
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "setImmediate",
  "clearImmediate",
  "nextTick",
  "queueMicrotask",
  "hrtime",
  "performance",
] as const;

/** How long the platform lets the functions of a webhook run. */
const platformMs = 30_000;
const stateKey = "zoom.managedWebhook.stable-1";
const path = "/v2/marketplace/app/event_subscription";

/** What Zoom does instead of what it is asked to. */
type Answer = nock.ReplyFnResult | "silence";
const rateLimited =
  (seconds: number): (() => Answer) =>
  () => [
    429,
    { code: 429, message: "Too many requests." },
    { "X-RateLimit-Type": "QPS", "Retry-After": String(seconds) },
  ];

/** Zoom with any number of apps, whose subscriptions only they can delete. */
function startZoom() {
  const subscriptions = new Map<string, { clientId: string; url: string }>();
  const requests: string[] = [];
  const answers: { pattern: RegExp; answer: () => Answer; times: number }[] = [];
  let made = 0;

  function respond(method: string, uri: string, token: string, body: unknown): Answer {
    const request = `${method} ${uri}`;
    requests.push(request);
    const planned = answers.find(({ pattern, times }) => times > 0 && pattern.test(request));
    if (planned) {
      planned.times -= 1;
      return planned.answer();
    }
    if (uri.startsWith("/oauth/token")) {
      const [clientId] = Buffer.from(token, "base64").toString().split(":");
      return [200, { access_token: `app ${clientId}` }];
    }
    if (uri.startsWith("/v2/users/")) return [200, { id: "u", account_id: "a" }];
    const clientId = token.replace("app ", "");
    if (method === "POST") {
      made += 1;
      const { event_webhook_url: url } = body as { event_webhook_url: string };
      subscriptions.set(`s${made}`, { clientId, url });
      return [201, { event_subscription_id: `s${made}` }];
    }
    const id = uri.split("/").at(-1) ?? "";
    if (subscriptions.get(id)?.clientId !== clientId) {
      return [404, { code: 1601, message: "App event subscription is invalid." }];
    }
    subscriptions.delete(id);
    return [204];
  }

  for (const host of ["https://zoom.us", "https://api.zoom.us"]) {
    const scope = nock(host).persist();
    const reply = async function (this: nock.ReplyFnContext, uri: string, body: unknown) {
      const token = String(this.req.headers.authorization).replace(/^(Bearer|Basic) /, "");
      const answer = respond(this.req.method, uri, token, body);
      if (answer === "silence") return new Promise<never>(() => {});
      return answer;
    };
    scope.get(/.*/).reply(reply);
    scope.post(/.*/).reply(reply);
    scope.delete(/.*/).reply(reply);
  }
  return {
    requests,
    apps: () => [...subscriptions.values()].map(({ clientId }) => clientId).sort(),
    ids: () => [...subscriptions.keys()],
    on: (pattern: RegExp, answer: () => Answer, times = 1) =>
      void answers.push({ pattern, answer, times }),
  };
}

let zoom: ReturnType<typeof startZoom>;
beforeEach(() => {
  zoom = startZoom();
});
afterEach(() => nock.cleanAll());
// Interception reaches beyond a test file: files that run later in this process need real sockets.
afterAll(() => nock.restore());

const connectionOf = (clientId: string) => ({
  key: "oauth",
  configVarKey: "Zoom",
  fields: { clientId, clientSecret: `secret of ${clientId}` },
  token: { access_token: "user" },
});
const inputsOf = (app: string, inputs: object = {}) => ({
  connection: connectionOf(app),
  webhookSecretToken: "secret",
  eventTypes: ["meeting.started"],
  ...inputs,
});
const deploy = (instance: Instance, app = "A", inputs?: object) =>
  runLifecycle("managedWebhook", "webhookCreate", instance, inputsOf(app, inputs));
const remove = (instance: Instance, app = "A", inputs?: object) =>
  runLifecycle("managedWebhook", "webhookDelete", instance, inputsOf(app, inputs));

describe("when the connection changes to another app", () => {
  test("its subscription is deleted when that app is back", async () => {
    const instance = newInstance();
    await deploy(instance, "A");
    const { lines } = await deploy(instance, "B");
    expect(lines.join("\n")).toContain("s1 belongs to another Zoom app (Client ID A)");
    expect(zoom.apps()).toEqual(["A", "B"]);
    await deploy(instance, "A");
    expect(zoom.apps()).toEqual(["A", "B"]);
    expect(zoom.ids()).toEqual(["s2", "s3"]);
    await deploy(instance, "B");
    await remove(instance, "B");
    expect(zoom.apps()).toEqual(["A"]);
    const { result } = await remove(instance, "A");
    expect(zoom.apps()).toEqual([]);
    expect(result).toEqual({ crossFlowState: { [stateKey]: null } });
  });

  test("nothing is forgotten while the other app's subscription does not exist", async () => {
    const instance = newInstance();
    await deploy(instance, "A");
    const kept = structuredClone(instance.crossFlowState);
    zoom.on(/^POST \/v2/, () => [400, { code: 1602, message: "The event is not allowed." }]);
    expect((await deploy(instance, "B")).error?.message).not.toContain("already deleted");
    expect(instance.crossFlowState).toEqual(kept);
    await deploy(instance, "A");
    expect(zoom.apps()).toEqual(["A"]);
  });

  test("deleting the instance keeps what only the other app can delete, and says so", async () => {
    const instance = newInstance();
    await deploy(instance, "A");
    await deploy(instance, "B");
    const { result, lines } = await remove(instance, "B");
    expect(result).toEqual({ crossFlowState: { [stateKey]: { id: "s1", clientId: "A" } } });
    expect(lines.join("\n")).toContain("s1 belongs to another Zoom app (Client ID A)");
    const before = zoom.requests.length;
    expect((await remove(instance, "C")).error).toBeUndefined();
    expect(zoom.requests).toHaveLength(before);
  });

  test("whatever Zoom refuses, each subscription is known, and an app has one at most", async () => {
    // A fixed sequence of numbers: the failures are the same at each run.
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor(seed / 65536) % below;
    };
    const instance = newInstance();
    for (let step = 0; step < 60; step++) {
      const app = ["A", "B", "C"][random(3)];
      const refused = [/^POST \/v2/, /^DELETE/, /oauth/, /users/, /never/, /never/][random(6)];
      if (refused) zoom.on(refused, () => [403, { code: 403, message: "No." }]);
      await (random(4) === 0 ? remove : deploy)(instance, app);
      const known = JSON.stringify(instance.crossFlowState);
      expect(zoom.ids().filter((id) => !known.includes(`"${id}"`))).toEqual([]);
      expect(new Set(zoom.apps()).size).toBe(zoom.ids().length);
    }
    // What was refused at a later step is no longer in the way here.
    for (const app of ["A", "B", "C"]) {
      for (let attempt = 0; attempt < 60 && zoom.apps().includes(app); attempt++) {
        await remove(instance, app);
      }
    }
    expect(zoom.apps()).toEqual([]);
  });
});

describe("the state that is kept", () => {
  test.each<[string, unknown]>([
    ["no id", { clientId: "A" }],
    ["an id without a value", { id: undefined, clientId: "A" }],
    ["an id that is null", { id: null, clientId: "A" }],
    ["a blank id", { id: " ", clientId: "A" }],
    ["an id that is no text", { id: 5, clientId: "A" }],
    ["no app", { id: "s" }],
    ["an app that is null", { id: "s", clientId: null }],
    ["a list", ["s", "A"]],
    ["text", "s"],
    ["others that are none", { others: { A: null, B: "", C: 1 } }],
  ])("with %s is no subscription", async (_, kept) => {
    const instance = newInstance();
    instance.crossFlowState[stateKey] = kept;
    const deleted = await remove(instance);
    expect(deleted.result).toEqual({ crossFlowState: { [stateKey]: null } });
    expect(zoom.requests).toEqual([]);
    instance.crossFlowState[stateKey] = kept;
    const { error, lines } = await deploy(instance);
    expect(error).toBeUndefined();
    expect(lines.join()).not.toContain("belongs to another");
    expect(zoom.requests.join()).not.toContain("DELETE");
  });

  test.each<[string, object, string]>([
    ["the stable id", { stableId: "stable", id: "f", name: "Flow 1" }, "stable"],
    ["the id", { id: "f", name: "Flow 1" }, "f"],
    ["the id, if the stable id is blank", { stableId: " ", id: "f", name: "Flow 1" }, "f"],
    ["the id, if the stable id is null", { stableId: null, id: "f", name: "Flow 1" }, "f"],
    ["the name", { name: "Flow 1" }, "Flow 1"],
  ])("is found by %s of the flow", async (_, flow, key) => {
    const instance = { ...newInstance(), flow: flow as Instance["flow"] };
    const { result } = await deploy(instance);
    const state = { [`zoom.managedWebhook.${key}`]: { id: "s1", clientId: "A" } };
    expect(result).toEqual({ crossFlowState: state });
    await remove(instance);
    expect(zoom.apps()).toEqual([]);
  });

  test("is returned without what other flows and triggers keep", async () => {
    const instance = newInstance();
    instance.crossFlowState.other = "theirs";
    const { result } = await deploy(instance);
    expect(result).toEqual({ crossFlowState: { [stateKey]: { id: "s1", clientId: "A" } } });
    expect((await remove(instance)).result).toEqual({ crossFlowState: { [stateKey]: null } });
    expect(instance.crossFlowState.other).toBe("theirs");
  });
});

describe("what the platform does not pass is an error before a request:", () => {
  const absent = [undefined, null] as unknown[];
  test.each(["instance", "flow", "webhookUrls", "crossFlowState"])("%s", async (part) => {
    for (const value of [...absent, "text", ...(part === "webhookUrls" ? [] : [[]])]) {
      const instance = { ...newInstance(), [part]: value };
      const { error } = await deploy(instance);
      expect(error).toMatchObject({ name: "ZoomUnavailableError" });
      expect(error?.message).toContain(`The platform passed no ${part}`);
    }
    expect(zoom.requests).toEqual([]);
  });

  test.each(["flow", "crossFlowState"])("%s, when deleting", async (part) => {
    for (const value of absent) {
      const { error } = await remove({ ...newInstance(), [part]: value });
      expect(error?.message).toContain(`The platform passed no ${part}`);
    }
    expect(zoom.requests).toEqual([]);
  });

  test("a name of the instance, which its id replaces", async () => {
    await deploy({ ...newInstance(), instance: { id: "i1" } as Instance["instance"] });
    expect(zoom.apps()).toEqual(["A"]);
    const { error } = await deploy({ ...newInstance(), instance: {} as Instance["instance"] });
    expect(error?.message).toContain("The platform passed no instance");
  });

  test("a flow's name, without which it has no URL", async () => {
    const flow = { id: "f1" } as Instance["flow"];
    const { error } = await deploy({ ...newInstance(), flow });
    expect(error?.message).toContain("The flow, which has no name, has no webhook URL");
  });

  test("a Client ID, without which a subscription belongs to nobody", async () => {
    for (const run of [deploy, remove]) {
      const instance = newInstance();
      instance.crossFlowState[stateKey] = { id: "s", clientId: "A" };
      const { error } = await run(instance, " ");
      expect(error).toMatchObject({ name: "ZoomConnectionError" });
      expect(error?.message).toContain("has no Client ID");
    }
    expect(zoom.requests).toEqual([]);
  });
});

describe("inputs that have become invalid", () => {
  const invalid: [string, object, string][] = [
    ["no event types", { eventTypes: [] }, "Event Types is required"],
    ["an event type that is none", { eventTypes: ["started"] }, "Event Types must be names"],
    ["no secret token", { webhookSecretToken: "" }, "Webhook Secret Token is required"],
    ["a secret token that is none", { additionalSecretToken: {} }, "Additional Secret Token must"],
    ["another scope", { subscriptionScope: "world" }, "Subscription Scope must be one of"],
    ["too many users", { userIds: Array(11).fill("u") }, "User Ids must be a list of at most 10"],
    ["an age that is none", { maximumAge: "soon" }, "Maximum Age must be"],
  ];

  test.each(invalid)("do not prevent deleting: %s", async (_, inputs) => {
    const instance = newInstance();
    await deploy(instance);
    expect((await remove(instance, "A", inputs)).error).toBeUndefined();
    expect(zoom.apps()).toEqual([]);
  });

  test("do not prevent deleting when the platform passes the connection alone", async () => {
    const instance = newInstance();
    await deploy(instance);
    const only = { connection: connectionOf("A"), webhookSecretToken: undefined };
    expect((await remove(instance, "A", only)).error).toBeUndefined();
    expect(zoom.apps()).toEqual([]);
  });

  test.each(invalid)(
    "are an error of subscribing, before a request: %s",
    async (_, inputs, text) => {
      const { error } = await deploy(newInstance(), "A", inputs);
      expect(error?.name).toBe("InputError");
      expect(error?.message).toContain(text);
      expect(zoom.requests).toEqual([]);
    },
  );
});

describe("the 30 seconds of the platform", () => {
  /** Ends the wait for a response, as a timeout does. */
  let giveUp = () => {};

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: [...doNotFake] });
    const { setTimeout: start } = globalThis;
    jest.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, ms = 0) => {
      // The HTTP client has time limits of its own, which are no waits.
      if (!new Error().stack?.includes("axios-retry")) return start(run, ms);
      pass(ms);
      return start(run, 0);
    }) as typeof setTimeout);
    jest.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      const controller = new AbortController();
      giveUp = () => {
        pass(ms);
        controller.abort(new DOMException("Timed out", "TimeoutError"));
      };
      return controller.signal;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  const pass = (ms: number) => void jest.setSystemTime(Date.now() + ms);

  /** Measures how long a call takes in fake time, which only waiting for Zoom lets pass. */
  async function settle<Outcome>(call: Promise<Outcome>) {
    const startedAt = Date.now();
    return { ...(await call), ms: Date.now() - startedAt };
  }

  test("rate limits that fit are waited for", async () => {
    zoom.on(/users/, rateLimited(5));
    zoom.on(/oauth/, rateLimited(5));
    zoom.on(/^POST \/v2/, rateLimited(5));
    const { error, ms } = await settle(deploy(newInstance()));
    expect(error).toBeUndefined();
    expect(ms).toBeGreaterThanOrEqual(15_000);
    expect(zoom.apps()).toEqual(["A"]);
  });

  test.each([12, 14, 20, 29])("rate limits of %d seconds each are not", async (seconds) => {
    const instance = newInstance();
    await settle(deploy(instance));
    for (const request of [/users/, /oauth/, /DELETE/, /^POST \/v2/]) {
      zoom.on(request, rateLimited(seconds));
    }
    const { error, ms } = await settle(deploy(instance));
    expect(error).toMatchObject({ name: "ZoomRateLimitError" });
    expect(ms).toBeLessThanOrEqual(25_000);
    expect(instance.crossFlowState[stateKey]).toEqual({ id: "s1", clientId: "A" });
    expect(zoom.ids()).toEqual(["s1"]);
  });

  test("what was done before the time was over is kept and said", async () => {
    const instance = newInstance();
    await settle(deploy(instance));
    zoom.on(/DELETE/, rateLimited(15));
    zoom.on(/^POST \/v2/, rateLimited(15));
    const { error, ms } = await settle(deploy(instance));
    expect(ms).toBeLessThanOrEqual(25_000);
    expect(error?.message).toContain("The previous event subscription s1 was already deleted.");
    expect(instance.crossFlowState[stateKey]).toBeNull();
    expect(zoom.ids()).toEqual([]);
  });

  test("a request that would begin too late is not sent", async () => {
    zoom.on(/users/, rateLimited(12));
    zoom.on(/oauth/, rateLimited(10.9));
    const late = () => {
      pass(1500);
      return [200, { access_token: "app A" }] as Answer;
    };
    zoom.on(/oauth/, late);
    const { error } = await settle(deploy(newInstance()));
    expect(error).toMatchObject({ name: "ZoomNetworkError" });
    expect(error?.message).toBe(
      "The time limit of 25 seconds was reached before POST /marketplace/app/event_subscription, which was not sent. Try again later.",
    );
    expect(zoom.requests.join()).not.toContain(`POST ${path}`);
  });

  test.each(["users", "oauth", "DELETE", "POST /v2"])(
    "a request that Zoom does not answer ends in time: %s",
    async (request) => {
      const instance = newInstance();
      await settle(deploy(instance));
      zoom.on(/users/, rateLimited(5));
      const isSilent = () => {
        setImmediate(giveUp);
        return "silence" as const;
      };
      zoom.on(new RegExp(request), isSilent, 9);
      const { error, ms } = await settle(deploy(instance));
      expect(error).toMatchObject({ name: "ZoomNetworkError" });
      expect(error?.message).toMatch(/Zoom did not respond to .* within (20|25) seconds/);
      expect(ms).toBeLessThan(platformMs);
    },
  );

  test("deleting has them too", async () => {
    const instance = newInstance();
    await settle(deploy(instance));
    zoom.on(/oauth/, rateLimited(14));
    zoom.on(/DELETE/, rateLimited(14));
    const { error, ms } = await settle(remove(instance));
    expect(error).toMatchObject({ name: "ZoomRateLimitError" });
    expect(ms).toBeLessThanOrEqual(25_000);
    expect(instance.crossFlowState[stateKey]).toEqual({ id: "s1", clientId: "A" });
  });
});

test.each([
  ["401, code 124", 401, 124, "Invalid access token."],
  ["401 without a code", 401, undefined, "Unauthorized"],
  [
    "401, code 4711",
    401,
    4711,
    "Invalid access token, does not contain scopes:[marketplace:write].",
  ],
  [
    "400, code 4711",
    400,
    4711,
    "Invalid access token, does not contain scopes:[marketplace:write].",
  ],
])(
  "HTTP %s, for the app's own token does not ask to reauthorize",
  async (_, status, code, message) => {
    for (const run of [deploy, remove]) {
      const instance = newInstance();
      instance.crossFlowState[stateKey] = { id: "s", clientId: "A" };
      zoom.on(/event_subscription/, () => [status, { code, message }]);
      const { error } = await run(instance);
      expect(error).toMatchObject({ name: "ZoomApiError", status });
      expect(error?.message).toContain("own token");
      expect(error?.message).not.toMatch(/reauthorize|Add the scope/i);
    }
  },
);

test("an instance has a URL for each flow, and a subscription uses that of its own", async () => {
  const instance = newInstance();
  instance.webhookUrls = { constructor: "https://hooks.example.com/c", "Flow 1": webhookUrl };
  await deploy(instance);
  const flow = { ...instance.flow, name: "toString", stableId: "stable-2" };
  const { error } = await deploy({ ...instance, flow });
  expect(error?.message).toContain('The flow "toString" has no webhook URL');
});
