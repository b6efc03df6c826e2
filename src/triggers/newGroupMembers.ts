import { pollingTrigger } from "@prismatic-io/spectral";
import { listedGroupMember } from "../examplePayloads/groups";
import { polled } from "../examplePayloads/polledChanges";
import { connection } from "../inputs/connection";
import { pollingInputs } from "../inputs/triggers/polling";
import { groupId } from "../inputs/users/groups";
import { fetchRecords } from "../lists/fetchList";
import { groupMembers } from "../lists/groups";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";

/**
 * `GET /groups/{groupId}/members`
 *
 * Classic scopes: `group:read:admin`. Granular scopes: `group:read:list_members:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const newGroupMembers = pollingTrigger({
  display: {
    label: "New Group Members",
    description:
      "Checks a group for new members on a configured schedule. Those who are removed and added again within three months are not reported again.",
  },
  inputs: { connection, groupId, showNewRecords: pollingInputs.showNewRecords },
  perform: async (context, payload, { connection, groupId, ...options }) => {
    const list = groupMembers(groupId);
    return poll(context, payload, options, {
      subject: [list.path],
      read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list)),
      // A pending member may have no id, and has one later.
      idOf: ({ id, email }) => id || email,
      formerIdOf: ({ email }) => email,
      example: listedGroupMember,
    });
  },
  ...batching,
  examplePayload: polled([listedGroupMember]),
});
