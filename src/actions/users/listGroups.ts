import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { groupList } from "../../examplePayloads/groups";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { groups } from "../../lists/groups";

/**
 * `GET /groups`
 *
 * Classic scopes: `group:read:admin`. Granular scopes: `group:read:list_groups:admin`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/groups
 */
export const listGroups = action({
  display: {
    label: "List Groups",
    description: "Lists the account's groups of users.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...listInputs },
  perform: async (context, { connection, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, groups, { limit }) };
  },
  examplePayload: { data: groupList },
});
