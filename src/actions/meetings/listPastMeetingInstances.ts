import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { pastInstanceList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { meetingId } from "../../inputs/ids";
import { listInputs } from "../../inputs/limit";
import {
  instanceFilterInputs,
  toInstanceFilter,
} from "../../inputs/meetings/listPastMeetingInstances";
import { fetchList } from "../../lists/fetchList";
import { pastMeetingInstances } from "../../lists/meetings";

/**
 * `GET /past_meetings/{meetingId}/instances`
 *
 * Classic scopes: `meeting:read`. Granular scopes: `meeting:read:list_past_instances`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings
 */
export const listPastMeetingInstances = action({
  display: {
    label: "List Past Meeting Instances",
    description:
      "Lists the instances of a meeting that have ended, with their UUIDs and start times.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId, ...instanceFilterInputs, ...listInputs },
  perform: async (context, { connection, meetingId, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const query = toInstanceFilter(filter);
    return { data: await fetchList(zoom, pastMeetingInstances(meetingId), { query, limit }) };
  },
  examplePayload: { data: pastInstanceList },
});
