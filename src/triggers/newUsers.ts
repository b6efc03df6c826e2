import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { listedUser } from "../examplePayloads/users";
import { connection } from "../inputs/connection";
import { pollingInputs } from "../inputs/triggers/polling";
import { reportedUserStatus } from "../inputs/users/listUsers";
import { fetchRecords } from "../lists/fetchList";
import { users } from "../lists/users";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /users`
 *
 * Classic scopes: `user:read:admin`. Granular scopes: `user:read:list_users:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const newUsers = pollingTrigger({
  display: {
    label: "New Users",
    description:
      "Checks the account for new users on a configured schedule. Invited users are reported when they activate their account; those who are removed and invited again are reported again.",
  },
  inputs: { connection, status: reportedUserStatus, ...pollingInputs },
  perform: async (context, payload, { connection, status, ...options }) => {
    return poll(context, payload, options, {
      subject: [users.path, status],
      read: readZoom(connection, context, (zoom) =>
        fetchRecords(zoom, users, { query: { status } }),
      ),
      // A pending user has no id.
      idOf: ({ id, email }) => id || email,
      timeOf: ({ created_at, user_created_at }) => created_at ?? user_created_at,
      canBeCreatedAgain: true,
      // A user who is deactivated may be activated again much later.
      rememberDays: 365,
      example: listedUser,
    });
  },
  ...batching,
  examplePayload: polled([listedUser]),
});
