import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarsInviteLinksResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarInviteLinks } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { webinarId } from "../../inputs/ids";
import { inviteLinkInputs } from "../../inputs/inviteLinks";

/**
 * `POST /webinars/{webinarId}/invite_links`
 *
 * Classic scopes: `webinar:write`. Granular scopes: `webinar:write:invite_links`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars
 */
export const createWebinarInviteLinks = action({
  display: {
    label: "Create Webinar Invite Links",
    description: "Creates individual join links to a webinar for up to 500 people.",
  },
  performSafety: PerformSafety.NOT_ALLOWED,
  inputs: { connection, webinarId, ...inviteLinkInputs },
  perform: async (context, { connection, webinarId, ...inviteLinks }) => {
    const zoom = zoomClient(connection, context);
    const to = path`/webinars/${webinarId}/invite_links`;
    return { data: await zoom.post<WebinarsCreateWebinarsInviteLinksResponse>(to, inviteLinks) };
  },
  examplePayload: { data: webinarInviteLinks },
});
