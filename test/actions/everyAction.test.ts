import { isConnectionError } from "@prismatic-io/spectral";
import { asContext } from "../../sandbox/asContext";
import { expectedResult, fixture, fixtureNames } from "../../sandbox/fixture";
import { loadComponent } from "../../sandbox/loadComponent";
import { component, failure, harness, run } from "../support/component";
import { connection, secrets } from "../support/connection";
import { replay, replayedHosts } from "../support/replay";

const rejection = {
  status: 400,
  body: {
    code: 300,
    message: "Validation Failed.",
    errors: [{ field: "some_field", message: "Invalid field." }],
  },
};

const bundle = loadComponent();

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  jest.setSystemTime(new Date("2022-03-15T12:00:00Z"));
});
afterEach(() => jest.useRealTimers());

test("every fixture belongs to an action", () => {
  expect(Object.keys(component.actions)).toEqual(expect.arrayContaining(fixtureNames()));
});

/** An action of each resource and method: the bundle differs only in what all of them share. */
const bundled = new Map(
  Object.keys(component.actions).map((key) => {
    const { method, path } = fixture(key).exchanges[0]?.request ?? {};
    return [`${method} ${path?.split("/").slice(2, 3)}`, key];
  }),
);

describe.each(Object.keys(component.actions))("%s", (key) => {
  const action = component.actions[key];
  const isBundled = [...bundled.values()].includes(key);

  test.each([
    ["source", harness] as const,
    ...(isBundled ? [["bundle", bundle.harness] as const] : []),
  ])(
    "sends the requests of its fixture and returns what Zoom responds (from the %s)",
    async (_, from) => {
      const { inputs, exchanges, ...rest } = fixture(key);
      const requests = replay(...exchanges.map(({ response }) => response));
      const { data } = (await from.action(key, { connection, ...inputs })) as { data: unknown };
      expect(Buffer.isBuffer(data) ? String(data) : data).toEqual(
        expectedResult({ inputs, exchanges, ...rest }),
      );
      expect(requests).toEqual(exchanges.map(({ request }) => request));
      expect(replayedHosts.filter((host) => !/^(.+\.)?zoom\.us$/.test(host))).toEqual([]);
    },
  );

  test.each([
    ["missing", undefined],
    ["null", null],
  ])("says so if its connection is %s", async (_, none) => {
    const error = await failure(key, { ...fixture(key).inputs, connection: none });
    expect(error.message).toBe("Connection is required.");
    expect(isConnectionError(error)).toBe(true);
  });

  test("sends only its required inputs and defaults", async () => {
    const { inputs, minimalInputs, minimalRequests, exchanges } = fixture(key);
    const required = (action?.inputs ?? []).filter(
      (input) => "required" in input && input.required,
    );
    const minimal = Object.fromEntries(
      required.flatMap(({ key }) => (key in inputs ? [[key, inputs[key]]] : [])),
    );
    const requests = replay(...exchanges.map(({ response }) => response));
    await run(key, minimalInputs ?? minimal);
    expect(requests).toEqual(minimalRequests ?? exchanges.map(({ request }) => request));
  });

  test("is safe to perform if it only reads", () => {
    const isRead = fixture(key).exchanges.every(({ request }) => request.method === "GET");
    expect(action?.performSafety).toBe(isRead && key !== "rawRequest" ? "SAFE" : "NOT_ALLOWED");
  });

  test("reports why Zoom rejects it", async () => {
    replay(rejection);
    const { inputs, exchanges } = fixture(key);
    const error = await failure(key, inputs);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toContain(` ${exchanges[0]?.request.method} `);
    expect(error.message).toContain(
      " with HTTP 400, code 300: Validation Failed. — some_field: Invalid field.",
    );
    for (const secret of secrets) expect(error.message).not.toContain(secret);
  });

  test("rejects a connection without a token before anything is sent", async () => {
    const requests = replay();
    const error = await failure(key, {
      ...fixture(key).inputs,
      connection: { ...connection, token: undefined },
    });
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toContain("no access token");
    expect(requests).toEqual([]);
  });
});

test("sends nothing for optional inputs that the platform does not pass", async () => {
  const requests = replay({ status: 201, body: {} }, { status: 204 }, { status: 201, body: {} });
  const context = asContext({ logger: console, debug: { enabled: false } });
  const bare = (key: string, inputs: object) =>
    component.actions[key]?.perform(context, { connection, ...inputs });
  const user = { email: "someone@example.com", firstName: "John", lastName: "Doe", userType: "1" };

  await bare("createMeeting", { userId: "me" });
  await bare("updateMeeting", { meetingId: "1", recurrence: "none" });
  await bare("createUser", user);

  const [created, updated, newUser] = requests.map(({ body }) => body);
  expect([created, updated]).toEqual([{}, {}]);
  expect(newUser).toEqual(fixture("createUser").exchanges[0]?.request.body);
});
