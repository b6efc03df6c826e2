import type { UsersListUsersResponse } from "@zoom/rivet/users";
import { path } from "../client/path";
import type { List } from "./list";

/** The account's users. */
export const users: List<UsersListUsersResponse> = { path: path`/users`, key: "users" };
