import { isConnectionError } from "@prismatic-io/spectral";
import { loadComponent } from "../../tools/demo/component";
import { component, failure, harness, run } from "../support/component";
import { connection, secrets } from "../support/connection";
import { fixture } from "../support/fixtures";
import { asked, replay } from "../support/replay";
import { cases } from "./cases";

const refusal = {
  status: 400,
  answer: {
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

test("every action has a case", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(component.actions).sort());
});

describe.each(Object.entries(cases))("%s", (action, { fixtures, typical, required, ...rest }) => {
  const exchanges = fixtures.map(fixture);

  test.each([
    ["the source", harness],
    ["the bundle", bundle.harness],
  ])("asks what its fixture asks and returns what it answers, as %s", async (_, harness) => {
    const requests = replay(...exchanges);
    const data = rest.data ?? exchanges.at(-1)?.answer;
    const { contentType } = rest;

    const result = await harness.action(action, { connection, ...typical });
    expect(result).toEqual({ data, contentType });
    expect(requests).toEqual(exchanges.map(asked));
  });

  if (required) {
    test("sends nothing but the required inputs and the designer's defaults", async () => {
      const requests = replay({ status: 200, answer: {} });

      await run(action, required.inputs);
      expect(requests).toEqual(required.asks);
    });
  }

  test("is safe to perform if it only reads", () => {
    const reads = action !== "rawRequest" && exchanges.every(({ method }) => method === "GET");
    expect(component.actions[action]?.performSafety).toBe(reads ? "SAFE" : "NOT_ALLOWED");
  });

  test("says what Zoom refused", async () => {
    replay(refusal);
    const [first] = exchanges;
    const path = rest.shown ?? first?.path.replace("/v2", "");

    const error = await failure(action, typical);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toContain(
      `Zoom refused ${first?.method} ${path} with HTTP 400, code 300: Validation Failed. — some_field: Invalid field.`,
    );
    for (const secret of secrets) expect(error.message).not.toContain(secret);
  });

  test("refuses a connection without a token before anything is sent", async () => {
    const requests = replay(...exchanges);
    const without = { ...connection, token: undefined };

    const error = await failure(action, { ...typical, connection: without });
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toContain("no access token");
    expect(requests).toEqual([]);
  });
});

test("a runner that passes nothing for optional inputs sends nothing for them", async () => {
  const requests = replay(
    { status: 201, answer: {} },
    { status: 204 },
    { status: 201, answer: {} },
  );
  const context = { logger: console, debug: { enabled: false } };
  const bare = (key: string, inputs: object) =>
    component.actions[key]?.perform(context as never, { connection, ...inputs });

  await bare("createMeeting", { userId: "me" });
  await bare("updateMeeting", { meetingId: "1", recurrence: "none" });
  await bare("createUser", {
    email: "someone@example.com",
    firstName: "John",
    lastName: "Doe",
    userType: "1",
  });

  expect(requests.map(({ body }) => body)).toEqual([{}, {}, fixture("post-users").body]);
});
