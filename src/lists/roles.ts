import type { RolesListMembersInRoleResponse, RolesListRolesResponse } from "@zoom/rivet/accounts";
import { path } from "../client/path";
import type { List } from "./list";

/** The account's roles. */
export const roles: List<RolesListRolesResponse> = {
  path: path`/roles`,
  key: "roles",
  pageSize: null,
};

/** The users who have a role. */
export const roleMembers = (roleId: string): List<RolesListMembersInRoleResponse> => ({
  path: path`/roles/${roleId}/members`,
  key: "members",
});
