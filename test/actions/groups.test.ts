import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const groupId = "g";
const added = (ids: string, added_at: string) => ({ status: 201, body: { ids, added_at } });

test("members are sent by email address if they have an @, otherwise by id", async () => {
  const requests = replay(added("a,b", "2026-02-03T08:15:30Z"));
  await run("addGroupMembers", { groupId, members: "abc, jane@example.com" });
  expect(requests[0]?.body).toEqual({ members: [{ id: "abc" }, { email: "jane@example.com" }] });
});

test.each([
  ["jane@", 'Members must be a list of ids or email addresses. Got "jane@".'],
  ["", "Members is required."],
])("members %j are rejected before a request", async (members, message) => {
  const requests = replay();
  expect((await failure("addGroupMembers", { groupId, members })).message).toBe(message);
  expect(requests).toEqual([]);
});

const users = (count: number) => Array.from({ length: count }, (_, index) => `user${index + 1}`);

test("members are added 30 at a time and returned together", async () => {
  const first = added("user1,user2", "2026-02-03T08:15:30Z");
  const requests = replay(first, added("", "2026-02-03T08:15:31Z"), added("user61", "last"));
  expect(await run("addGroupMembers", { groupId, members: users(61) })).toEqual({
    ids: "user1,user2,user61",
    added_at: "last",
  });
  const sent = requests.map(({ body }) => (body as { members: { id: string }[] }).members);
  expect(sent.map((members) => members.length)).toEqual([30, 30, 1]);
  expect(sent.flat().map(({ id }) => id)).toEqual(users(61));
});

test("a batch of members that is rejected reports how many were added before it", async () => {
  const requests = replay(added("user1", "now"), {
    status: 404,
    body: { code: 4130, message: "A group with this g does not exist." },
  });
  const { message } = await failure("addGroupMembers", { groupId, members: users(61) });
  expect(message).toMatch(/Check the Group Id/);
  expect(message).toMatch(/30 of 61 members were added, up to but not including user31\.$/);
  expect(requests).toHaveLength(2);
});
