import { isConnectionError } from "@prismatic-io/spectral";
import { fixture } from "../../sandbox/fixture";
import { component, failure, harness } from "../support/component";
import { connection, secrets } from "../support/connection";
import { rejection } from "../support/rejection";
import { replay } from "../support/replay";

const foreign = { ...connection, key: "slackOAuth", configVarKey: "Slack" };
const message =
  'The connection "Slack" (slackOAuth) is not a Zoom connection. Choose one of these types: OAuth 2.0, Server-to-Server OAuth, OAuth 2.0 (Zoom for Government), Server-to-Server OAuth (Zoom for Government).';

test.each(Object.keys(component.actions))(
  "%s does not send the token of another component's connection",
  async (action) => {
    const requests = replay();
    const error = await failure(action, { ...fixture(action).inputs, connection: foreign });
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toBe(message);
    for (const secret of secrets) expect(JSON.stringify(error)).not.toContain(secret);
    expect(requests).toEqual([]);
  },
);

const withConnection = Object.values(component.dataSources)
  .filter(({ inputs }) => inputs.some(({ type }) => type === "connection"))
  .map(({ key }) => key);

test.each(withConnection)(
  "%s does not send the token of another component's connection",
  async (key) => {
    const requests = replay();
    const inputs = {
      connection: foreign,
      userId: "me",
      meetingId: "1",
      webinarId: "1",
      channelId: "c",
      searchKey: "a",
    };
    expect((await rejection(harness.dataSource(key, inputs))).message).toBe(message);
    expect(requests).toEqual([]);
  },
);

test.each(["toString", "constructor", ""])(
  "a connection with the key %j is rejected",
  async (key) => {
    const requests = replay();
    const error = await failure("listUsers", { connection: { ...connection, key } });
    expect(error.message).toContain("is not a Zoom connection");
    expect(error).toMatchObject({ name: "ZoomConnectionError", request: "any request" });
    expect(requests).toEqual([]);
  },
);
