import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { trackingFieldList } from "../../examplePayloads/meetings";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { fetchList } from "../../lists/fetchList";
import { trackingFields } from "../../lists/meetings";

/**
 * `GET /tracking_fields`
 *
 * Classic scopes: `tracking_fields:read:admin`. Granular scopes: `tracking_field:read:list_tracking_fields:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/trackingfield
 */
export const listTrackingFields = action({
  display: {
    label: "List Tracking Fields",
    description:
      "Lists the account's tracking fields for meetings and webinars, with their recommended values.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...listInputs },
  perform: async (context, { connection, limit }) => {
    const zoom = zoomClient(connection, context);
    return { data: await fetchList(zoom, trackingFields, { limit }) };
  },
  examplePayload: { data: trackingFieldList },
});
