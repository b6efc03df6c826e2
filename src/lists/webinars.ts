import type {
  WebinarsGetWebinarAbsenteesResponse,
  WebinarsGetWebinarTrackingSourcesResponse,
  WebinarsListPanelistsResponse,
  WebinarsListPastWebinarInstancesResponse,
  WebinarsListWebinarParticipantsResponse,
  WebinarsListWebinarsPollsResponse,
  WebinarsListWebinarsResponse,
  WebinarsListWebinarTemplatesResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

/** A user's webinars. */
export const userWebinars = (userId: string): List<WebinarsListWebinarsResponse> => ({
  path: path`/users/${userId}/webinars`,
  key: "webinars",
});

/** The panelists of a webinar. */
export const webinarPanelists = (webinarId: string): List<WebinarsListPanelistsResponse> => ({
  path: path`/webinars/${webinarId}/panelists`,
  key: "panelists",
  pageSize: null,
});

/** The participants of a past webinar, once for each session. */
export const pastWebinarParticipants = (
  webinarId: string,
): List<WebinarsListWebinarParticipantsResponse> => ({
  path: path`/past_webinars/${webinarId}/participants`,
  key: "participants",
});

/** The instances of a webinar that have ended. */
export const pastWebinarInstances = (
  webinarId: string,
): List<WebinarsListPastWebinarInstancesResponse> => ({
  path: path`/past_webinars/${webinarId}/instances`,
  key: "webinars",
  uncounted: true,
  pageSize: null,
});

/** The registrants of a past webinar who did not attend. */
export const webinarAbsentees = (webinarId: string): List<WebinarsGetWebinarAbsenteesResponse> => ({
  path: path`/past_webinars/${webinarId}/absentees`,
  key: "registrants",
});

/** The polls of a webinar. */
export const webinarPolls = (webinarId: string): List<WebinarsListWebinarsPollsResponse> => ({
  path: path`/webinars/${webinarId}/polls`,
  key: "polls",
  pageSize: null,
});

/** The webinar templates of a user. */
export const webinarTemplates = (userId: string): List<WebinarsListWebinarTemplatesResponse> => ({
  path: path`/users/${userId}/webinar_templates`,
  key: "templates",
  pageSize: null,
});

/** Where a webinar's registration link was shared. */
export const webinarTrackingSources = (
  webinarId: string,
): List<WebinarsGetWebinarTrackingSourcesResponse> => ({
  path: path`/webinars/${webinarId}/tracking_sources`,
  key: "tracking_sources",
  pageSize: null,
});
