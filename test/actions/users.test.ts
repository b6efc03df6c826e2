import { run } from "../support/component";
import { replay } from "../support/replay";

test("a user's update neither sends the email address nor how the user was created", async () => {
  const requests = replay({ status: 204 });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  expect(await run("updateUser", { userId: "me", ...user })).toEqual({});
  expect(requests[0]?.body).toEqual({ first_name: "A", last_name: "B", type: 1 });
});

test("a user's removal asks for nothing that cannot be undone", async () => {
  const requests = replay({ status: 204 });
  expect(await run("deleteUser", { userId: "a@example.com" })).toEqual({});
  expect(requests).toEqual([{ method: "DELETE", path: "/v2/users/a%40example.com" }]);
});

test("a new user is created by email unless something else is chosen", async () => {
  const requests = replay({ status: 201, body: { id: "u" } });
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  await run("createUser", { ...user, userAction: undefined });
  expect(requests[0]?.body).toMatchObject({ action: "create" });
});
