import { matchOperation } from "../../sandbox/documentation";
import { fixture, fixtureNames } from "../../sandbox/fixture";
import { sandboxToken } from "../../sandbox/sandbox";
import { path, type ZoomPath } from "../../src/client/path";
import { sandboxClient } from "../support/client";
import { rejection } from "../support/rejection";
import { useSandbox } from "../support/sandbox";

const sandbox = useSandbox({ users: 35 });
const zoom = () => sandboxClient();

type Page = { users: unknown[]; next_page_token: string; total_records: number };

test("returns 30 records per page unless page_size is set", async () => {
  const first = await zoom().get<Page>(path`/users`);
  expect(first).toMatchObject({ total_records: 35, next_page_token: expect.stringMatching(/./) });
  expect(first.users).toHaveLength(30);
  const { next_page_token } = first;
  const second = await zoom().get<Page>(path`/users`, { next_page_token });
  expect(second.users).toHaveLength(5);
  expect(second.next_page_token).toBe("");
});

test.each([
  ["a page that is too large", () => zoom().get(path`/users`, { page_size: 301 }), "page_size"],
  ["a token it has not issued", () => zoom().get(path`/users`, { next_page_token: "x" }), "token"],
  ["an undocumented parameter", () => zoom().get(path`/users`, { size: 3 }), "size: Undocumented"],
  [
    "an undocumented field",
    () => zoom().patch(path`/users/me`, { first_name: "A", nickname: "B" }),
    "nickname: Undocumented field",
  ],
  [
    "an undocumented nested field",
    () => zoom().post(path`/users/me/meetings`, { settings: { hostVideo: true } }),
    "settings.hostVideo: Undocumented field",
  ],
  [
    "a field of another type",
    () => zoom().post(path`/users/me/meetings`, { duration: "60" }),
    "duration: Not of type number",
  ],
  ["a body where there is none", () => zoom().post(path`/meetings/123`, {}), "not recognized"],
  ["an unknown user", () => zoom().get(path`/users/${"nobody"}`), "code 1001"],
  ["an unknown path", () => zoom().get("/nowhere" as ZoomPath), "not recognized"],
])("rejects %s", async (_, send, message) => {
  expect((await rejection(send())).message).toContain(message);
});

test("responds from the fixture to an operation that has no route, for ids that exist", async () => {
  const [exchange] = fixture("getUserSettings").exchanges;
  const settings = (id: string) => zoom().get(path`/users/${id}/settings`);
  expect(await settings("me")).toEqual(exchange?.response.body);
  expect(await settings("user1@example.com")).toEqual(exchange?.response.body);
  expect((await rejection(settings("nobody"))).message).toContain("User does not exist: nobody");
});

test("keeps users that are created, updated and deleted", async () => {
  const user_info = { email: "new@example.com", type: 1 };
  await zoom().post(path`/users`, { action: "create", user_info });
  await zoom().patch(path`/users/${"new@example.com"}`, { job_title: "Engineer" });
  expect(await zoom().get(path`/users/${"new@example.com"}`)).toMatchObject({
    job_title: "Engineer",
  });
  await zoom().delete(path`/users/${"new@example.com"}`);
  expect((await rejection(zoom().get(path`/users/${"new@example.com"}`))).message).toContain(
    "1001",
  );
});

test("keeps the messages of a channel and of a contact apart", async () => {
  const messages = path`/chat/users/me/messages`;
  const texts = async (place: Record<string, string>) =>
    (await zoom().get<{ messages: { message: string }[] }>(messages, place)).messages.map(
      ({ message }) => message,
    );
  const { id: to_channel } = await zoom().post<{ id: string }>(path`/chat/users/me/channels`, {
    name: "A",
    type: 1,
  });
  const to_contact = "user1@example.com";
  const { id } = await zoom().post<{ id: string }>(messages, { to_channel, message: "one" });
  await zoom().post(messages, { to_contact, message: "two" });
  const message = path`/chat/users/me/messages/${id}`;
  await zoom().put(message, { to_channel, message: "changed" });
  expect(await texts({ to_channel })).toEqual(["changed"]);
  expect(await texts({ to_contact })).toEqual(["two"]);
  const wrongPlace = zoom().delete(message, { to_contact });
  expect((await rejection(wrongPlace)).message).toContain("does not exist");
  await zoom().delete(message, { to_channel });
  expect(await texts({ to_channel })).toEqual([]);
  const nowhere = zoom().post(messages, { message: "three" });
  expect((await rejection(nowhere)).message).toContain("to_channel is required");
});

test("limits how often a host's meetings are created and updated per day", async () => {
  sandbox().world.changesOfHost.set(sandbox().world.owner.id, 100);
  const error = await rejection(zoom().post(path`/users/me/meetings`, {}));
  expect(error.message).toContain("The daily rate limit has been reached");
});

/** Every operation of the component, with ids that nobody has. */
const withUnknownIds = fixtureNames().flatMap((name) =>
  fixture(name).exchanges.flatMap(({ request: { method, path } }) => {
    const match = matchOperation(method, path.replace(/^\/v2/, ""));
    if (!match || match.ids.length === 0) return [];
    // Links to files are no part of the API.
    if (/^\w+ \/(rec|file)/.test(match.operation)) return [];
    const name = match.operation.replaceAll(/{(\w+)}/g, ":$1");
    const url = name.split(" ")[1]?.replaceAll(/:\w+/g, "99999999999") ?? "";
    return [[name, method, url] as const];
  }),
);

test.each([...new Map(withUnknownIds.map((row) => [row[0], row])).values()])(
  "rejects an unknown id in %s",
  async (_, method, url) => {
    const { port } = sandbox();
    const body = method === "POST" || method === "PUT" || method === "PATCH" ? "{}" : undefined;
    const headers = { Authorization: `Bearer ${sandboxToken}` };
    const response = await fetch(`http://127.0.0.1:${port}/v2${url}`, { method, headers, body });
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        code: expect.any(Number),
        message: expect.stringMatching(/exist|not available|no recording|not end|not found/),
      },
    ]);
  },
);

test.each<[string, () => Promise<unknown>, number, string]>([
  ["a user", () => zoom().get(path`/users/${"x"}`), 1001, "User does not exist: x"],
  ["a meeting in another notation", () => zoom().get(path`/meetings/${"0x7b"}`), 3001, "0x7b"],
  ["a percent sign", () => zoom().get(path`/meetings/${"100%"}`), 3001, "Meeting does not exist"],
  ["a webinar", () => zoom().get(path`/webinars/${"99"}`), 3001, "Webinar does not exist: 99"],
  ["a report", () => zoom().get(path`/report/meetings/${"99"}`), 3001, "Meeting 99 not found"],
  [
    "an attendance report",
    () => zoom().get(path`/report/meetings/${"99"}/participants`),
    3001,
    "Meeting 99 not found",
  ],
  ["a transcript", () => zoom().get(path`/meetings/${"99"}/transcript`), 3322, "transcript"],
  ["a recording", () => zoom().get(path`/meetings/${"99"}/recordings`), 3301, "no recording"],
  ["a group", () => zoom().get(path`/groups/${"x"}/members`), 4130, "A group with this x"],
  ["a channel", () => zoom().get(path`/chat/channels/${"x"}/members`), 4130, "Channel does not"],
])("rejects the id of %s that does not exist in Zoom's words", async (_, send, code, message) => {
  const error = await rejection(send());
  expect(error).toMatchObject({ status: 404, code });
  expect(error.message).toContain(message);
});
