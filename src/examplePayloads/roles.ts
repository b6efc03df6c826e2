import { toSinglePage } from "../lists/singlePage";

export const roleList = toSinglePage("roles", [
  {
    id: "exampleRoleId",
    name: "Example Role",
    description: "Manages the users of a department.",
    type: "common",
    total_members: 2,
  },
]);

export const roleMemberList = toSinglePage("members", [
  {
    id: "exampleUserId",
    first_name: "John",
    last_name: "Doe",
    email: "someone@example.com",
    department: "Example Department",
    type: 2,
  },
]);

export const assignedRole = { add_at: "2021-12-15T12:02:00Z", ids: "exampleUserId" };
