import { createHmac } from "node:crypto";
import { sandboxApp, sandboxToken } from "../../sandbox/sandbox";
import { known } from "../../sandbox/world";
import { component, harness } from "../support/component";
import { breaks, respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";
import { type Instance, newInstance, runLifecycle, webhookUrl } from "../support/webhooks";

const sandbox = useSandbox();

const webhookSecretToken = "test-secret-token";
const stateKey = "zoom.managedWebhook.stable-1";
const path = "/v2/marketplace/app/event_subscription";

const inputsWith = (inputs: object = {}) => ({
  connection: sandboxConnection,
  webhookSecretToken,
  eventTypes: ["meeting.started", "recording.completed"],
  ...inputs,
});
const deploy = (instance: Instance, inputs?: object) =>
  runLifecycle("managedWebhook", "webhookCreate", instance, inputsWith(inputs));
const remove = (instance: Instance, inputs?: object) =>
  runLifecycle("managedWebhook", "webhookDelete", instance, inputsWith(inputs));

const requests = () => sandbox().received.map(({ method, url }) => `${method} ${url}`);
const subscriptions = () => [...sandbox().world.subscriptions.values()];
const owner = () => sandbox().world.owner;

/** A Server-to-Server connection whose token Zoom accepts for event subscriptions. */
const serverToServer = {
  key: "serverToServer",
  configVarKey: "Zoom",
  fields: { clientId: "s2s-id", clientSecret: "s2s-secret", accountId: "s2s-account" },
  token: { access_token: sandboxApp.token },
};

describe("when an instance is deployed", () => {
  test("subscribes to the events of the connection's user, for the flow's URL", async () => {
    const { error } = await deploy(newInstance());
    expect(error).toBeUndefined();
    expect(subscriptions()).toEqual([
      {
        events: ["meeting.started", "recording.completed"],
        event_subscription_name: "Acme · Flow 1",
        event_webhook_url: webhookUrl,
        subscription_scope: "user",
        user_ids: [owner().id],
        account_id: known.accountId,
      },
    ]);
  });

  test("uses the app's own token for the subscription, and the user's for the user", async () => {
    await deploy(newInstance());
    const { clientId, clientSecret, token } = sandboxApp;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
    expect(
      sandbox().received.map(({ method, url, headers }) => [
        `${method} ${url}`,
        headers.host,
        headers.authorization,
      ]),
    ).toEqual([
      ["GET /v2/users/me", "api.zoom.us", `Bearer ${sandboxToken}`],
      ["POST /oauth/token?grant_type=client_credentials", "zoom.us", `Basic ${basic}`],
      [`POST ${path}`, "api.zoom.us", `Bearer ${token}`],
    ]);
  });

  test("keeps the id under a key of the trigger and the flow, beside what others keep", async () => {
    const instance = newInstance();
    instance.crossFlowState.other = "kept";
    const { result } = await deploy(instance);
    const [id] = sandbox().world.subscriptions.keys();
    const own = { [stateKey]: { id, clientId: sandboxApp.clientId } };
    expect(result).toEqual({ crossFlowState: own });
    expect(instance.crossFlowState).toEqual({ other: "kept", ...own });
  });

  test("two flows of an instance have a subscription each", async () => {
    const first = newInstance();
    const second = { ...first, flow: { id: "f2", name: "Flow 2", stableId: "stable-2" } };
    await deploy(first);
    await deploy(second);
    const urls = subscriptions().map(({ event_webhook_url }) => event_webhook_url);
    expect(urls).toEqual(Object.values(first.webhookUrls));
    await remove(first);
    expect(subscriptions()).toHaveLength(1);
  });

  test("subscribes to the users in User Ids once each, and looks email addresses up", async () => {
    const [, second, third] = [...sandbox().world.users.values()];
    const userIds = [second?.email, third?.id, second?.id, "me"];
    await deploy(newInstance(), { userIds });
    expect(subscriptions()).toMatchObject([{ user_ids: [second?.id, third?.id, owner().id] }]);
  });

  test("subscribes to the whole account, without users", async () => {
    await deploy(newInstance(), { subscriptionScope: "account", userIds: ["x"] });
    expect(subscriptions()).toMatchObject([
      { subscription_scope: "account", account_id: known.accountId },
    ]);
    expect(subscriptions()[0]).not.toHaveProperty("user_ids");
  });

  test("subscribes to each event once, by Zoom's name, known or not", async () => {
    sandbox().intercept(
      ...["/v2/users/me", "/oauth/token", path].map(() => respondsWith(200, answer)),
    );
    await deploy(newInstance(), { eventTypes: [" Meeting.Started,meeting.started", "x.new_one"] });
    expect(JSON.parse(sandbox().received[2]?.body ?? "")).toMatchObject({
      events: ["meeting.started", "x.new_one"],
    });
  });
});

const answer = { id: "u", access_token: "a-token", event_subscription_id: "s" };

describe("when it is deployed again", () => {
  test("deletes the subscription of the last deployment first", async () => {
    const instance = newInstance();
    await deploy(instance);
    const [former] = sandbox().world.subscriptions.keys();
    await deploy(instance, { eventTypes: ["meeting.ended"] });
    expect(subscriptions()).toMatchObject([{ events: ["meeting.ended"] }]);
    expect(requests().slice(-2)).toEqual([`DELETE ${path}/${former}`, `POST ${path}`]);
    expect(instance.crossFlowState[stateKey]).not.toMatchObject({ id: former });
  });

  test("goes on if that one is gone already", async () => {
    const instance = newInstance();
    await deploy(instance);
    sandbox().world.subscriptions.clear();
    expect((await deploy(instance)).error).toBeUndefined();
    expect(subscriptions()).toHaveLength(1);
  });

  test("makes no second subscription if the former cannot be deleted, and says so", async () => {
    const instance = newInstance();
    await deploy(instance);
    const kept = structuredClone(instance.crossFlowState);
    sandbox().intercept(
      respondsWith(200, { id: "u" }),
      respondsWith(200, { access_token: sandboxApp.token }),
      respondsWith(403, { code: 403, message: "No." }),
    );
    const { error } = await deploy(instance);
    expect(error?.message).toMatch(
      /HTTP 403.* No\. Could not delete the previous event subscription \S+\./,
    );
    expect(error?.message).toContain("No new one was created, because events would arrive twice.");
    expect(subscriptions()).toHaveLength(1);
    expect(instance.crossFlowState).toEqual(kept);
  });

  test("says that the former is gone if the new one fails, and forgets it", async () => {
    const instance = newInstance();
    await deploy(instance);
    const { error } = await deploy(instance, { eventTypes: ["meeting.unheard_of"] });
    expect(error?.message).toMatch(
      /Check Event Types.*The previous event subscription \S+ was already deleted\./,
    );
    expect(instance.crossFlowState[stateKey]).toBeNull();
    expect((await deploy(instance)).error).toBeUndefined();
    expect(subscriptions()).toHaveLength(1);
  });

  test("leaves another app's subscription alone, which it could not delete, and warns", async () => {
    const instance = newInstance();
    instance.crossFlowState[stateKey] = { id: "foreign", clientId: "other-app" };
    const { error, lines } = await deploy(instance, { eventTypes: ["meeting.unheard_of"] });
    expect(error?.message).not.toContain("already deleted");
    expect(lines.join("\n")).toContain("foreign belongs to another Zoom app (Client ID other-app)");
    expect(requests().join()).not.toContain("DELETE");
  });

  test("does not trust a state that is not its own", async () => {
    for (const kept of ["text", 1, null, { id: "x" }]) {
      const instance = newInstance();
      instance.crossFlowState[stateKey] = kept;
      const { error, lines } = await deploy(instance);
      expect(error).toBeUndefined();
      expect(lines.join()).not.toContain("belongs to another");
    }
    expect(requests().join()).not.toContain("DELETE");
  });
});

describe("when it is deleted", () => {
  test("deletes the subscription and forgets its id", async () => {
    const instance = newInstance();
    await deploy(instance);
    const { result, error } = await remove(instance);
    expect(error).toBeUndefined();
    expect(result).toEqual({ crossFlowState: { [stateKey]: null } });
    expect(subscriptions()).toEqual([]);
  });

  test("needs no token of a user, who may have left", async () => {
    const instance = newInstance();
    await deploy(instance);
    await remove(instance, { connection: { ...sandboxConnection, token: {} } });
    expect(subscriptions()).toEqual([]);
  });

  test.each([
    ["HTTP 404, code 1601", 404, 1601],
    ["HTTP 404 without a code", 404, undefined],
    ["HTTP 400, code 1601", 400, 1601],
  ])("a subscription that is gone already (%s) is fine", async (_, status, code) => {
    const instance = newInstance();
    await deploy(instance);
    sandbox().intercept(
      respondsWith(200, { access_token: sandboxApp.token }),
      respondsWith(status, { code, message: "Gone." }),
    );
    expect((await remove(instance)).error).toBeUndefined();
    expect(instance.crossFlowState[stateKey]).toBeNull();
  });

  test("an instance without a subscription sends nothing", async () => {
    const { error } = await remove(newInstance());
    expect(error).toBeUndefined();
    expect(requests()).toEqual([]);
  });

  test("a failure keeps the id, so that it can be tried again", async () => {
    const instance = newInstance();
    await deploy(instance);
    const kept = structuredClone(instance.crossFlowState);
    sandbox().intercept(respondsWith(200, { access_token: sandboxApp.token }), breaks);
    expect((await remove(instance)).error?.name).toBe("ZoomNetworkError");
    expect(instance.crossFlowState).toEqual(kept);
  });
});

describe("over a Server-to-Server connection", () => {
  test("uses the connection's own token and account", async () => {
    const userIds = [String(owner().id)];
    const { error } = await deploy(newInstance(), { connection: serverToServer, userIds });
    expect(error).toBeUndefined();
    expect(requests()).toEqual([`POST ${path}`]);
    expect(subscriptions()).toMatchObject([{ user_ids: userIds, account_id: "s2s-account" }]);
  });

  test.each([
    ["nobody", undefined, "Got nothing."],
    ['only "me"', ["me"], 'Got "me".'],
  ])("requires users for the scope User where there is %s", async (_, userIds, got) => {
    const { error } = await deploy(newInstance(), { connection: serverToServer, userIds });
    expect(error?.name).toBe("InputError");
    expect(error?.message).toMatch(/^User Ids must name users by id or email address: /);
    expect(error?.message).toContain(got);
    expect(requests()).toEqual([]);
  });

  test("requires none for the scope Account", async () => {
    const inputs = { connection: serverToServer, subscriptionScope: "account" };
    expect((await deploy(newInstance(), inputs)).error).toBeUndefined();
  });

  test.each([
    [400, 4711],
    [401, 4700],
  ])("a refusal for want of scopes (HTTP %d, code %d) names what to use", async (status, code) => {
    const message = "Invalid access token, does not contain scopes:[marketplace:write].";
    for (const run of [deploy, remove]) {
      const instance = newInstance();
      if (run === remove) instance.crossFlowState[stateKey] = { id: "s", clientId: "s2s-id" };
      sandbox().intercept(respondsWith(status, { code, message }));
      const inputs = { connection: serverToServer, userIds: ["u"] };
      const { error } = await run(instance, inputs);
      expect(error).toMatchObject({ name: "ZoomApiError", status, code });
      expect(error?.message).toContain("Use the OAuth 2.0 connection of a General App");
      expect(error?.message).not.toContain("Add the scope");
    }
  });
});

describe("an error says what to do:", () => {
  test("an event that the app may not receive names its scope", async () => {
    const eventTypes = ["meeting.started", "account.created", "meeting.ended"];
    const { error } = await deploy(newInstance(), { eventTypes });
    expect(error).toMatchObject({ name: "ZoomApiError", status: 400, code: 1602 });
    expect(error?.message).toMatch(
      /not allowed for the app: account\.created\. .*account:read:sub_account:admin \(for account\.created\)/,
    );
    expect(error?.message).not.toContain("meeting.");
  });

  test("without names, the scopes of all events", async () => {
    const message = "The event is not allowed for the app.";
    sandbox().intercept(
      respondsWith(200, { id: "u" }),
      respondsWith(200, { access_token: sandboxApp.token }),
      respondsWith(400, { code: 1602, message }),
    );
    const eventTypes = ["meeting.started", "meeting.ended", "recording.completed", "x.new_one"];
    const { error } = await deploy(newInstance(), { eventTypes });
    expect(error?.message).toContain(
      "Add to the Zoom app (Zoom App Marketplace, Scopes): meeting:read:meeting (for meeting.started, meeting.ended); cloud_recording:read:recording (for recording.completed); the scope that Zoom names under Features → Access when the event is added there (for x.new_one).",
    );
    expect(error?.message).toMatch(
      / Then reauthorize the connection and deploy the instance again\.$/,
    );
  });

  test("a Server-to-Server OAuth app has its scopes in the next token", async () => {
    const message = "The event is not allowed for the app.";
    sandbox().intercept(respondsWith(400, { code: 1602, message }));
    const inputs = { connection: serverToServer, subscriptionScope: "account" };
    const { error } = await deploy(newInstance(), inputs);
    expect(error?.message).toMatch(
      / Then deploy the instance again when the next token is issued, within an hour\.$/,
    );
  });

  test.each([
    [400, 1003, "The user u missed permission to subscribe application events: e", "administrator"],
    [400, 1300, "The user don't authorize the app: u.", "must authorize the Zoom app first"],
    [404, 1601, "App event not exists: e", "Check Event Types"],
    [404, 1701, "The event webhook url validate failed: u.", "Webhook Secret Token is the Secret"],
  ])("HTTP %d, code %d: %s", async (status, code, message, advice) => {
    sandbox().intercept(
      respondsWith(200, { id: "u" }),
      respondsWith(200, { access_token: sandboxApp.token }),
      respondsWith(status, { code, message }),
    );
    expect((await deploy(newInstance())).error?.message).toContain(advice);
  });

  test("a flow without a webhook URL", async () => {
    const { error } = await deploy({ ...newInstance(), webhookUrls: {} });
    expect(error?.message).toBe(
      'The flow "Flow 1" has no webhook URL to subscribe with. Deploy the instance again.',
    );
    expect(requests()).toEqual([]);
  });

  test("a subscription that was made without an id", async () => {
    sandbox().intercept(
      respondsWith(200, { id: "u" }),
      respondsWith(200, { access_token: sandboxApp.token }),
      respondsWith(201, {}),
    );
    const { error } = await deploy(newInstance());
    expect(error?.message).toMatch(/^Zoom created an event subscription but did not return its id/);
  });

  test("a subscription that may have been made", async () => {
    sandbox().intercept(
      respondsWith(200, { id: "u" }),
      respondsWith(200, { access_token: sandboxApp.token }),
      breaks,
    );
    const { error } = await deploy(newInstance());
    expect(error?.message).toContain("Zoom may have processed the request; check before retrying");
  });

  test("a user who is still invited", async () => {
    sandbox().intercept(respondsWith(200, { id: "u" }), respondsWith(200, { email: "p@x.org" }));
    const { error } = await deploy(newInstance(), { userIds: ["p@example.com"] });
    expect(error?.message).toContain("The user p@example.com has no id yet");
    expect(requests().join()).not.toContain("oauth");
  });

  test("too many users", async () => {
    const userIds = Array.from({ length: 11 }, (_, index) => `u${index}`);
    const { error } = await deploy(newInstance(), { userIds });
    expect(error?.message).toBe(
      "User Ids must be a list of at most 10 ids or email addresses. Got 11.",
    );
  });
});

test("the client secret and the app's token are in no log, error or state", async () => {
  const secrets = [sandboxApp.clientSecret, sandboxApp.token, sandboxToken, webhookSecretToken];
  const basic = Buffer.from(`${sandboxApp.clientId}:${sandboxApp.clientSecret}`);
  const hidden = [...secrets, basic.toString("base64")];
  const instance = newInstance();
  const seen: unknown[] = [];
  const witness = async (run: Promise<Awaited<ReturnType<typeof deploy>>>) => {
    const { lines, error, result } = await run;
    const { name, message, stack, cause } = error ?? ({} as Error);
    const causes = cause instanceof Error ? [cause.message, cause.stack, { ...cause }] : [];
    seen.push(lines, result, name, message, stack, { ...error }, causes, instance.crossFlowState);
  };
  await witness(deploy(instance));
  expect(seen.flat().join("\n")).toContain(`Zoom POST https://api.zoom.us${path}`);
  expect(seen.flat().join("\n")).not.toContain("/oauth/token");
  await witness(deploy(instance, { eventTypes: ["account.created"] }));
  await witness(remove(instance));
  const reason = `Invalid client_secret ${sandboxApp.clientSecret}`;
  sandbox().intercept(respondsWith(200, { id: "u" }), respondsWith(400, { error: "e", reason }));
  await witness(deploy(instance));
  sandbox().intercept(respondsWith(200, { id: "u" }), breaks, breaks, breaks);
  await witness(deploy(instance));
  const text = JSON.stringify(seen);
  for (const secret of hidden) expect(text).not.toContain(secret);
  expect(text).toContain("Invalid client_secret ***");
});

test("an event of the subscription starts the flow", async () => {
  await deploy(newInstance());
  const [subscription] = subscriptions() as { events: string[] }[];
  const body = JSON.stringify({ event: subscription?.events[1], payload: {} });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", webhookSecretToken)
    .update(`v0:${timestamp}:${body}`)
    .digest("hex");
  const headers = {
    "x-zm-request-timestamp": timestamp,
    "x-zm-signature": `v0=${signature}`,
  };
  const payload = { headers, rawBody: { data: body }, body: { data: JSON.parse(body) } };
  const outcome = await harness.trigger("managedWebhook", payload, inputsWith());
  expect(outcome).toMatchObject({ branch: "Notification", response: { statusCode: 200 } });
});

test("is published with functions that create and delete its webhook", () => {
  expect(component.triggers.managedWebhook).toMatchObject({
    hasWebhookCreateFunction: true,
    hasWebhookDeleteFunction: true,
  });
  const { inputs = [] } = component.triggers.managedWebhook ?? {};
  const offered = Object.fromEntries(inputs.map(({ key, dataSource }) => [key, dataSource]));
  expect(offered).toMatchObject({ eventTypes: "selectEventType", userIds: "selectUser" });
});
