import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { contactList } from "../../examplePayloads/chat";
import { contactSearchInputs, toContactQuery } from "../../inputs/chat/searchContacts";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { companyContacts } from "../../lists/chat";
import { fetchList } from "../../lists/fetchList";

/**
 * `GET /contacts`
 *
 * Classic scopes: `contact:read`. Granular scopes: `contact:read:list_contacts`.
 *
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/contacts
 */
export const searchContacts = action({
  display: {
    label: "Search Contacts",
    description: "Searches the company's contacts by name or email address.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...contactSearchInputs, ...listInputs },
  perform: async (context, { connection, limit, ...search }) => {
    const zoom = zoomClient(connection, context);
    const options = { query: toContactQuery(search), limit };
    return { data: await fetchList(zoom, companyContacts, options) };
  },
  examplePayload: { data: contactList },
});
