import { component, harness } from "../support/component";
import { rejection } from "../support/rejection";
import { runInSandbox as run } from "../support/runInSandbox";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

test("a group is created, renamed, filled and deleted", async () => {
  const { id: groupId } = await run("createGroup", { name: "Developers" });
  await run("updateGroup", { groupId, name: "Engineering" });
  await run("addGroupMembers", { groupId, members: ["user1@example.com"] });
  expect(await run("getGroup", { groupId })).toEqual({
    id: groupId,
    name: "Engineering",
    total_members: 1,
  });
  await run("deleteGroup", { groupId });
  const error = await rejection(run("getGroup", { groupId }));
  expect(error.message).toContain("code 4130");
});

test.each([
  ["is blank", "", /^Name is required|^Name must be/],
  ["has 128 characters", "x".repeat(128), /^Name must be at most 127 characters long/],
])("a group's name that %s is rejected before a request", async (_, name, message) => {
  expect((await rejection(run("createGroup", { name }))).message).toMatch(message);
  expect(sandbox().received).toEqual([]);
});

test("a user is deactivated and activated again", async () => {
  const userId = "user1@example.com";
  for (const [action, status] of [
    ["deactivate", "inactive"],
    ["clock_in", "inactive"],
    ["activate", "active"],
  ]) {
    await run("updateUserStatus", { userId, action });
    expect(await run("getUser", { userId })).toMatchObject({ status });
  }
});

test("a user gets another address, unless someone has it", async () => {
  const { id } = await run("getUser", { userId: "user1@example.com" });
  await run("updateUserEmail", { userId: "user1@example.com", email: "new@example.com" });
  expect(await run("getUser", { userId: "new@example.com" })).toMatchObject({ id });
  const inputs = { userId: "new@example.com", email: "user2@example.com" };
  expect((await rejection(run("updateUserEmail", inputs))).message).toContain("code 1005");
});

test("settings are sent as they are, with the group of settings as a query", async () => {
  const settings = { schedule_meeting: { host_video: true } };
  await run("updateUserSettings", { userId: "me", settings, option: "meeting_security" });
  expect(sandbox().received[0]).toMatchObject({
    url: "/v2/users/me/settings?option=meeting_security",
    body: JSON.stringify(settings),
  });
});

describe("Zoom One Type", () => {
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  const sent = async (action: string, zoomOneType: unknown) => {
    sandbox().intercept(respondsWith(201, { id: "u" }));
    const inputs = { connection: sandboxConnection, userId: "u", ...user, zoomOneType };
    await harness.action(action, inputs);
    return sandbox().received.at(-1)?.body;
  };

  test.each(["16", "18014398509481984", "576460752303423488", "144115188075855872"])(
    "%s is sent digit for digit",
    async (value) => {
      expect(await sent("createUser", value)).toContain(`"zoom_one_type":${value}}`);
      expect(await sent("updateUser", value)).toMatch(new RegExp(`"zoom_one_type":${value}[,}]`));
    },
  );

  test("a number that Zoom has returned is sent digit for digit", async () => {
    expect(await sent("updateUser", JSON.parse("576460752303423488"))).toContain(
      '"zoom_one_type":576460752303423488',
    );
  });

  test("offers two dozen bundles, and None to an update", () => {
    const choices = (key: string) => {
      const input = component.actions[key]?.inputs.find(({ key }) => key === "zoomOneType");
      return (input as { model?: { value: string }[] }).model ?? [];
    };
    expect(choices("createUser")).toHaveLength(23);
    expect(choices("updateUser")[0]).toEqual({ value: "0", label: "None (remove the bundle)" });
  });

  test("None is sent as 0", async () => {
    expect(await sent("updateUser", "0")).toContain('"zoom_one_type":0');
  });
});

test.each<[string, unknown]>([
  ["as JSON", '{"code": 576460752303423488}'],
  ["as an object", { code: 2 ** 59 }],
])("a setting beyond 2^53 is sent digit for digit: %s", async (_, settingsExtraFields) => {
  sandbox().intercept(respondsWith(201, { id: 1 }));
  const inputs = { connection: sandboxConnection, userId: "me", settingsExtraFields };
  await harness.action("createMeeting", inputs);
  expect(sandbox().received[0]?.body).toContain('"code":576460752303423488');
});
