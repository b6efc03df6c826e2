import type { GroupsListGroupMembersResponse, GroupsListGroupsResponse } from "@zoom/rivet/users";
import { path } from "../client/path";
import type { List } from "./list";

export const groups: List<GroupsListGroupsResponse> = { path: path`/groups`, key: "groups" };

export const groupMembers = (groupId: string): List<GroupsListGroupMembersResponse> => ({
  path: path`/groups/${groupId}/members`,
  key: "members",
});
