import type {
  WebinarsListPanelistsResponse,
  WebinarsListWebinarParticipantsResponse,
  WebinarsListWebinarsResponse,
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
