import { addGroupMembers } from "./addGroupMembers";
import { assignRole } from "./assignRole";
import { createGroup } from "./createGroup";
import { createUser } from "./createUser";
import { deleteGroup } from "./deleteGroup";
import { deleteUser } from "./deleteUser";
import { getGroup } from "./getGroup";
import { getPlanUsage } from "./getPlanUsage";
import { getUser } from "./getUser";
import { getUserSettings } from "./getUserSettings";
import { listGroupMembers } from "./listGroupMembers";
import { listGroups } from "./listGroups";
import { listRoleMembers } from "./listRoleMembers";
import { listRoles } from "./listRoles";
import { listUsers } from "./listUsers";
import { listUsersAssistants } from "./listUsersAssistants";
import { listUsersSchedulers } from "./listUsersSchedulers";
import { removeGroupMember } from "./removeGroupMember";
import { revokeUserSsoToken } from "./revokeUserSsoToken";
import { unassignRole } from "./unassignRole";
import { updateGroup } from "./updateGroup";
import { updateUser } from "./updateUser";
import { updateUserEmail } from "./updateUserEmail";
import { updateUserSettings } from "./updateUserSettings";
import { updateUserStatus } from "./updateUserStatus";

export const usersActions = {
  addGroupMembers,
  assignRole,
  createGroup,
  createUser,
  deleteGroup,
  deleteUser,
  getGroup,
  getPlanUsage,
  getUser,
  getUserSettings,
  listGroupMembers,
  listGroups,
  listRoleMembers,
  listRoles,
  listUsers,
  listUsersAssistants,
  listUsersSchedulers,
  removeGroupMember,
  revokeUserSsoToken,
  unassignRole,
  updateGroup,
  updateUser,
  updateUserEmail,
  updateUserSettings,
  updateUserStatus,
};
