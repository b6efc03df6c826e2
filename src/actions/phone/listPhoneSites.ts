import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { phoneSiteList } from "../../examplePayloads/phoneProvisioning";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import { siteName } from "../../inputs/phone/sites";
import { fetchList } from "../../lists/fetchList";
import { phoneSites } from "../../lists/phone";

/**
 * `GET /phone/sites`
 *
 * Classic scopes: `phone:read:admin`. Granular scopes: `phone:read:list_sites:admin`.
 *
 * @see https://developers.zoom.us/docs/api/phone/#tag/sites
 */
export const listPhoneSites = action({
  display: {
    label: "List Phone Sites",
    description:
      "Lists the account's Zoom Phone sites. Multiple sites must be enabled in the account.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, siteName, ...listInputs },
  perform: async (context, { connection, siteName, limit }) => {
    const zoom = zoomClient(connection, context);
    const query = { site_name: siteName };
    return { data: await fetchList(zoom, phoneSites, { query, limit }) };
  },
  examplePayload: { data: phoneSiteList },
});
