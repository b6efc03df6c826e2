import { failure, run } from "../support/component";
import { replay } from "../support/replay";

test("an update sends neither the email address nor the user action", async () => {
  const requests = replay({ status: 204 });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  expect(await run("updateUser", { userId: "me", ...user })).toEqual({});
  expect(requests[0]?.body).toEqual({ first_name: "A", last_name: "B", type: 1 });
});

test("deleting a user sends nothing that cannot be undone by default", async () => {
  const requests = replay({ status: 204 });
  expect(await run("deleteUser", { userId: "a@example.com" })).toEqual({});
  expect(requests).toEqual([{ method: "DELETE", path: "/v2/users/a%40example.com" }]);
});

test("a new user is created with the action create by default", async () => {
  const requests = replay({ status: 201, body: { id: "u" } });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  await run("createUser", { ...user, userAction: undefined });
  expect(requests[0]?.body).toMatchObject({ action: "create" });
});

const groupId = "g";
const added = (ids: string, added_at: string) => ({ status: 201, body: { ids, added_at } });

test("members are sent by email address if they have an @, otherwise by id", async () => {
  const requests = replay(added("a,b", "2026-02-03T08:15:30Z"));
  await run("addGroupMembers", { groupId, members: "abc, jane@example.com" });
  expect(requests[0]?.body).toEqual({ members: [{ id: "abc" }, { email: "jane@example.com" }] });
});

test.each([
  [
    "a member with half an address",
    "jane@",
    'Members must be a list of ids or email addresses. Got "jane@".',
  ],
  ["an empty list of members", "", "Members is required."],
])("%s is rejected before a request", async (_, members, message) => {
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

test("a batch of members without a result reports how many were added, and then what to do", async () => {
  replay(added("user1", "now"), { status: 200, body: {} });
  const { message } = await failure("addGroupMembers", { groupId, members: users(31) });
  expect(message).toBe(
    'Zoom responded to POST /groups/g/members without "ids". 30 of 31 members were added. Another member, user31, may have been added. If it happens again, contact Zoom support.',
  );
});

test("the first person of a batch is named letter for letter, whatever an address holds", async () => {
  replay(added("user1", "now"), { status: 200, body: "<html>" });
  const members = [...users(30), "$&$1@example.com"];
  const { message } = await failure("addGroupMembers", { groupId, members });
  expect(message).toMatch(
    /a body that is not JSON\. 30 of 31 members were added\. Another member, \$&\$1@example\.com, may have been added\. If it happens again, contact Zoom support\.$/,
  );
});
