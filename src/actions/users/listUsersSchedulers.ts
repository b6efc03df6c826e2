import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { schedulerList } from "../../examplePayloads/users";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { userSchedulers } from "../../lists/users";

/**
 * `GET /users/{userId}/schedulers`
 *
 * Classic scopes: `user:read`. Granular scopes: `user:read:list_schedulers`.
 *
 * @see https://developers.zoom.us/docs/api/users/#tag/users
 */
export const listUsersSchedulers = action({
  display: {
    label: "List User's Schedulers",
    description: "Lists the users for whom a user can schedule meetings as an assistant.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...listInputs },
  perform: async (context, { connection, userId, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, userSchedulers(userId), { limit }) };
  },
  examplePayload: { data: schedulerList },
});
