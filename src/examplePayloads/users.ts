import { toSinglePage } from "../lists/singlePage";

export const listedUser = {
  id: "exampleUserId",
  first_name: "John",
  last_name: "Doe",
  display_name: "John Doe",
  email: "someone@example.com",
  type: 1 as const,
  pmi: 12345,
  timezone: "America/Chicago",
  verified: 1 as const,
  dept: "Example Department",
  created_at: "2021-11-18T20:49:06Z",
  last_login_time: "2021-12-01T20:30:47Z",
  last_client_version: "5.9.1.2581(mac)",
  status: "active" as const,
  role_id: "0",
};

export const userList = toSinglePage("users", [listedUser]);

export const user = {
  ...listedUser,
  language: "en-US",
  role_name: "Owner",
  use_pmi: false,
  personal_meeting_url: "https://example.zoom.us/j/12345",
  account_id: "exampleAccountId",
  account_number: 10009239,
  company: "Acme Inc.",
  job_title: "Graphic Designer",
  location: "United States",
  phone_numbers: [
    {
      country: "US",
      code: "+1",
      number: "6059313845",
      label: "Mobile" as const,
      verified: true,
    },
  ],
  group_ids: ["exampleGroupId"],
  im_group_ids: ["exampleImGroupId"],
  login_types: [100 as const],
  jid: "exampleuserid@xmpp.zoom.us",
  cluster: "us05",
};

export const newUser = {
  id: "exampleUserId",
  first_name: "John",
  last_name: "Doe",
  email: "someone@example.com",
  type: 1 as const,
};

export const schedulerList = toSinglePage("schedulers", [
  { id: "exampleUserId", email: "someone@example.com", pmi: 1234567890 },
]);

export const assistantList = toSinglePage("assistants", [
  { id: "exampleUserId", email: "someone@example.com", can_manage_host_private_event: true },
]);
