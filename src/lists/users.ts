import type {
  UsersListUserAssistantsResponse,
  UsersListUserSchedulersResponse,
} from "@zoom/rivet/users";
import { path } from "../client/path";
import type { UsersListUsersResponse } from "../zoom/responses";
import type { List } from "./list";

/** The account's users. */
export const users: List<UsersListUsersResponse> = { path: path`/users`, key: "users" };

export const userSchedulers = (userId: string): List<UsersListUserSchedulersResponse> => ({
  path: path`/users/${userId}/schedulers`,
  key: "schedulers",
  uncounted: true,
  pageSize: null,
});

export const userAssistants = (userId: string): List<UsersListUserAssistantsResponse> => ({
  path: path`/users/${userId}/assistants`,
  key: "assistants",
  uncounted: true,
  pageSize: null,
});
