import { type Connection, isConnectionError } from "@prismatic-io/spectral";
import { type Fixture, fixture } from "../../sandbox/fixture";
import { connectionFacts } from "../../src/connections/facts";
import { domainOf } from "../../src/zoom/hosts";
import { component, failure, harness } from "../support/component";
import { connection, secrets } from "../support/connection";
import { rejection } from "../support/rejection";
import { replay, replayedHosts } from "../support/replay";

const actions = Object.keys(component.actions);

// Over OAuth 2.0, actions/everyAction.test.ts runs each of them.
const cases = ["oauthGov", "serverToServer"] as const;

test.each(cases.flatMap((key) => actions.map((action) => [action, key] as const)))(
  "%s over %s sends its requests to Zoom's hosts of that cloud alone",
  async (action, key) => {
    const { cloud, actsForUser } = connectionFacts[key];
    // The links of a fixture are in the commercial cloud, and some are for the user who is "me".
    const text = JSON.stringify(fixture(action)).replaceAll("zoom.us", domainOf(cloud));
    const { inputs, exchanges }: Fixture = JSON.parse(text);
    const userId = inputs.userId === "me" && !actsForUser ? "u1" : inputs.userId;
    replay(...exchanges.map(({ response }) => response));
    await harness.action(action, { connection: { ...connection, key }, ...inputs, userId });
    expect(replayedHosts.length).toBe(exchanges.length);
    expect(replayedHosts.filter((host) => !host.endsWith(domainOf(cloud)))).toEqual([]);
  },
);

describe("Server-to-Server OAuth", () => {
  const serverToServer = { ...connection, key: "serverToServer" };
  const failsWith = (action: string, inputs: Record<string, unknown>) =>
    failure(action, { connection: serverToServer, ...inputs });

  test("requests tokens with account_credentials and the account id", () => {
    const { inputs, oauth2Type } =
      component.connections.find(({ key }) => key === serverToServer.key) ?? {};
    expect(oauth2Type).toBe("client_credentials");
    expect(inputs?.find(({ key }) => key === "tokenUrl")).toMatchObject({
      type: "template",
      default:
        "https://zoom.us/oauth/token?grant_type=account_credentials&account_id={{#accountId}}",
    });
  });

  const actionsOfUsers = Object.values(component.actions)
    .filter(({ inputs }) => inputs.some((input) => input.key === "userId" && input.required))
    .map(({ key }) => key)
    .filter((key) => key !== "getAccountsPhoneRecordings");

  test.each(actionsOfUsers)('%s rejects "me" before a request, and says why', async (action) => {
    const requests = replay();
    const error = await failsWith(action, { ...fixture(action).inputs, userId: "me" });
    expect(error.name).toBe("ZoomNoUserError");
    expect(error.message).toMatch(/^User Id must .*"me".*\/users?\/me.*\.$/);
    expect(requests).toEqual([]);
  });

  test("me still stands for the whole account in Get Accounts Phone Recordings", async () => {
    const requests = replay({ status: 200, body: { recordings: [] } });
    const inputs = { connection: serverToServer, userId: "me" };
    await harness.action("getAccountsPhoneRecordings", inputs);
    expect(requests).toHaveLength(1);
  });

  test("a raw request for me is rejected too", async () => {
    for (const url of ["/users/me/meetings", "/users/me", "/phone/user/me/ai_call_summary/1"]) {
      expect((await failsWith("rawRequest", { url })).name).toBe("ZoomNoUserError");
    }
  });
});

describe("a connection of another component", () => {
  const foreign: Connection = { ...connection, key: "slackOAuth", configVarKey: "Slack" };
  const message =
    'The connection "Slack" (slackOAuth) is not a Zoom connection. Choose one of these types: OAuth 2.0, Server-to-Server OAuth, OAuth 2.0 (Zoom for Government), Server-to-Server OAuth (Zoom for Government).';

  test.each(actions)("has its token sent nowhere by %s", async (action) => {
    const requests = replay();
    const error = await failure(action, { ...fixture(action).inputs, connection: foreign });
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toBe(message);
    for (const secret of secrets) expect(JSON.stringify(error)).not.toContain(secret);
    expect(requests).toEqual([]);
  });

  const withConnection = Object.values(component.dataSources).filter(({ inputs }) =>
    inputs.some(({ type }) => type === "connection"),
  );

  test.each(withConnection.map(({ key, inputs }) => [key, inputs] as const))(
    "has its token sent nowhere by %s",
    async (key, inputs) => {
      const requests = replay();
      const required = inputs.filter(({ required }) => required);
      const filled = required.map(({ key, example }) => [key, example ?? "1"]);
      const values = { ...Object.fromEntries(filled), connection: foreign };
      expect((await rejection(harness.dataSource(key, values))).message).toBe(message);
      expect(requests).toEqual([]);
    },
  );

  test.each(["toString", "constructor", ""])('is rejected with the key "%s"', async (key) => {
    const requests = replay();
    const error = await failure("listUsers", { connection: { ...connection, key } });
    expect(error.message).toContain("is not a Zoom connection");
    expect(error).toMatchObject({ name: "ZoomConnectionError", request: "any request" });
    expect(requests).toEqual([]);
  });
});
