import type { ActionInputParameters } from "@prismatic-io/spectral";
import { optionalFlag } from "../builders";
import { encryptedEmail, loginType } from "./lookup";

/** How the user is identified. */
export const userLookupInputs = {
  loginType,
  encryptedEmail,
  searchByUniqueId: optionalFlag({
    label: "Search By Unique Id",
    comments: "Whether User Id is an employee's unique id.",
  }),
};

/**
 * @returns The query of `GET /users/{userId}`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}
 */
export function toUserLookup(lookup: ActionInputParameters<typeof userLookupInputs>) {
  return {
    login_type: lookup.loginType,
    encrypted_email: lookup.encryptedEmail,
    search_by_unique_id: lookup.searchByUniqueId,
  };
}
