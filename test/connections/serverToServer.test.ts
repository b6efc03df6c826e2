import { fixture } from "../../sandbox/fixture";
import { component, harness } from "../support/component";
import { rejection } from "../support/rejection";
import { replay } from "../support/replay";

const connection = {
  key: "serverToServer",
  configVarKey: "Zoom Account",
  fields: { clientId: "i", clientSecret: "test-client-secret", accountId: "a" },
  token: { access_token: "test-access-token" },
};

const run = async (action: string, inputs: Record<string, unknown>): Promise<unknown> =>
  harness.action(action, { connection, ...inputs });
const failure = (action: string, inputs: Record<string, unknown>) => rejection(run(action, inputs));

test("requests tokens with account_credentials and the account id", () => {
  const { inputs, oauth2Type } =
    component.connections.find(({ key }) => key === connection.key) ?? {};
  expect(oauth2Type).toBe("client_credentials");
  expect(inputs?.find(({ key }) => key === "tokenUrl")).toMatchObject({
    type: "template",
    default: "https://zoom.us/oauth/token?grant_type=account_credentials&account_id={{#accountId}}",
  });
});

const actions = Object.keys(component.actions);
const inputsOf = (action: string) => {
  const { inputs } = fixture(action);
  return inputs.userId === "me" ? { ...inputs, userId: "u1" } : inputs;
};

test.each(actions)("%s accepts it", async (action) => {
  const { exchanges } = fixture(action);
  const requests = replay(...exchanges.map(({ response }) => response));
  await run(action, inputsOf(action));
  expect(requests).toHaveLength(exchanges.length);
});

const actionsOfUsers = Object.values(component.actions)
  .filter(({ inputs }) => inputs.some((input) => input.key === "userId" && input.required))
  .map(({ key }) => key)
  .filter((key) => key !== "getAccountsPhoneRecordings");

test.each(actionsOfUsers)('%s rejects "me" before a request, and says why', async (action) => {
  const requests = replay();
  const error = await failure(action, { ...fixture(action).inputs, userId: "me" });
  expect(error.name).toBe("ZoomNoUserError");
  expect(error.message).toMatch(/^User Id must .*"me".*\/users?\/me.*\.$/);
  expect(requests).toEqual([]);
});

test("me still stands for the whole account in Get Accounts Phone Recordings", async () => {
  const requests = replay({ status: 200, body: { recordings: [] } });
  await run("getAccountsPhoneRecordings", { userId: "me" });
  expect(requests).toHaveLength(1);
});

test("a raw request for me is rejected too", async () => {
  for (const url of ["/users/me/meetings", "/users/me", "/phone/user/me/ai_call_summary/1"]) {
    expect((await failure("rawRequest", { url })).name).toBe("ZoomNoUserError");
  }
});
