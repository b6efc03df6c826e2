import { addGroupMembers } from "./addGroupMembers";
import { createUser } from "./createUser";
import { deleteUser } from "./deleteUser";
import { getUser } from "./getUser";
import { getUserSettings } from "./getUserSettings";
import { listGroupMembers } from "./listGroupMembers";
import { listGroups } from "./listGroups";
import { listUsers } from "./listUsers";
import { listUsersAssistants } from "./listUsersAssistants";
import { listUsersSchedulers } from "./listUsersSchedulers";
import { removeGroupMember } from "./removeGroupMember";
import { updateUser } from "./updateUser";

export const usersActions = {
  addGroupMembers,
  createUser,
  deleteUser,
  getUser,
  getUserSettings,
  listGroupMembers,
  listGroups,
  listUsers,
  listUsersAssistants,
  listUsersSchedulers,
  removeGroupMember,
  updateUser,
};
