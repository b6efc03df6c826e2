import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, optionalFlag, text } from "../builders";

/** What to search contacts for. */
export const contactSearchInputs = {
  searchKey: text({
    label: "Search Key",
    comments: "The first name, last name or email address to search for.",
    placeholder: "someone@example.com",
    example: "Jane",
    required: true,
  }),
  queryPresenceStatus: optionalFlag({
    label: "Query Presence Status",
    comments: "Whether to include the presence status of each contact.",
  }),
  contactTypes: choice({
    label: "Contact Types",
    comments: "The type of contacts to return. Default: Zoom user.",
    choices: [
      [1, "Zoom user"],
      [2, "Auto receptionist"],
      [3, "Common area phone"],
      [4, "Call queue"],
      [5, "Shared line group"],
      [6, "Shared global directory"],
      [7, "Shared office contact"],
      [8, "Zoom Room"],
    ],
  }),
  userStatus: choice({
    label: "User Status",
    comments: "The status of the contacts to return. If blank, Zoom uses its default.",
    choices: [
      ["active", "Active"],
      ["inactive", "Inactive"],
    ],
  }),
};

/** @returns The query of `GET /contacts`. */
export function toContactQuery(search: ActionInputParameters<typeof contactSearchInputs>) {
  return {
    search_key: search.searchKey,
    query_presence_status: search.queryPresenceStatus,
    contact_types: search.contactTypes,
    user_status: search.userStatus,
  };
}
