import { cases } from "../actions/cases";
import { component, harness } from "../support/component";
import { fixture } from "../support/fixtures";
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

test("asks for tokens as Zoom wants it for an account", () => {
  const { inputs, oauth2Type } =
    component.connections.find(({ key }) => key === connection.key) ?? {};
  expect(oauth2Type).toBe("client_credentials");
  expect(inputs?.find(({ key }) => key === "tokenUrl")).toMatchObject({
    type: "template",
    default: "https://zoom.us/oauth/token?grant_type=account_credentials&account_id={{#accountId}}",
  });
});

const inputsOf = (inputs: Record<string, unknown>) =>
  inputs.userId === "me" ? { ...inputs, userId: "u1" } : inputs;

test.each(Object.entries(cases))("%s takes it", async (action, { fixtures, typical }) => {
  const requests = replay(...fixtures.map(fixture));
  await run(action, inputsOf(typical));
  expect(requests).toHaveLength(fixtures.length);
});

const ofUsers = Object.entries(cases).filter(([action, { typical }]) => {
  return "userId" in typical && action !== "getAccountsPhoneRecordings";
});

test.each(ofUsers)(
  "%s refuses “me” with the reason, before a request",
  async (action, { typical }) => {
    const requests = replay();
    const error = await failure(action, { ...typical, userId: "me" });
    expect(error.name).toBe("ZoomNoUserError");
    expect(error.message).toMatch(
      /^User Id must name a user, not “me”: the Server-to-Server connection acts for the account and for no user \(.*\/users\/me.*\)\.$/,
    );
    expect(requests).toEqual([]);
  },
);

test("“me” still stands for the whole account where it does", async () => {
  const requests = replay(fixture("get-phone-recordings"));
  await run("getAccountsPhoneRecordings", { userId: "me" });
  expect(requests).toHaveLength(1);
});

test("a raw request for “me” is refused as well", async () => {
  expect((await failure("rawRequest", { url: "/users/me/meetings" })).name).toBe("ZoomNoUserError");
});
