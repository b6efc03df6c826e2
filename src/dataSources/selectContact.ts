import { dataSource } from "@prismatic-io/spectral";
import { zoomClient } from "../client/zoomClient";
import { contactSearchInputs } from "../inputs/chat/searchContacts";
import { connection } from "../inputs/connection";
import { companyContacts } from "../lists/chat";
import { fetchRecords } from "../lists/fetchList";
import { person, picklist } from "./picklist";

export const selectContact = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Contact",
    description:
      "Lists the company's contacts that match a search, by name and email address. Returns the email address, or the id of a contact without one.",
  },
  inputs: { connection, searchKey: contactSearchInputs.searchKey },
  perform: async (context, { connection, searchKey }) => {
    const zoom = zoomClient(connection, context);
    const query = { search_key: searchKey };
    const records = await fetchRecords(zoom, companyContacts, { query });
    const result = picklist(records, (contact) => {
      const { key, name, detail } = person(contact);
      return { key: detail || key, name: contact.display_name || name, detail };
    });
    return { result };
  },
  examplePayload: {
    result: [{ key: "someone@example.com", label: "John Doe (someone@example.com)" }],
  },
});
