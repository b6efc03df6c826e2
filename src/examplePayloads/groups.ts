import { toSinglePage } from "../lists/singlePage";

export const groupList = toSinglePage("groups", [
  { id: "exampleGroupId", name: "Example Department", total_members: 12 },
]);

export const listedGroupMember = {
  id: "exampleUserId",
  first_name: "John",
  last_name: "Doe",
  email: "someone@example.com",
  type: 2,
};

export const groupMemberList = toSinglePage("members", [listedGroupMember]);

export const group = { id: "exampleGroupId", name: "Example Department", total_members: 12 };

export const addedGroupMembers = { added_at: "2021-12-15T12:02:00Z", ids: "exampleUserId" };
