import { createUser } from "./createUser";
import { deleteUser } from "./deleteUser";
import { getUser } from "./getUser";
import { listUsers } from "./listUsers";
import { updateUser } from "./updateUser";

export const usersActions = { createUser, deleteUser, getUser, listUsers, updateUser };
