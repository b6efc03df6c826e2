import { run } from "../support/component";
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
