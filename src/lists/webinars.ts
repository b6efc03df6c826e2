import type {
  WebinarsListPanelistsResponse,
  WebinarsListWebinarParticipantsResponse,
  WebinarsListWebinarsPollsResponse,
  WebinarsListWebinarsResponse,
  WebinarsListWebinarTemplatesResponse,
} from "@zoom/rivet/meetings";
import { path } from "../client/path";
import type { List } from "./list";

export const userWebinars = (userId: string): List<WebinarsListWebinarsResponse> => ({
  path: path`/users/${userId}/webinars`,
  key: "webinars",
});

export const webinarPanelists = (webinarId: string): List<WebinarsListPanelistsResponse> => ({
  path: path`/webinars/${webinarId}/panelists`,
  key: "panelists",
  pageSize: null,
});

export const pastWebinarParticipants = (
  webinarId: string,
): List<WebinarsListWebinarParticipantsResponse> => ({
  path: path`/past_webinars/${webinarId}/participants`,
  key: "participants",
});

export const webinarPolls = (webinarId: string): List<WebinarsListWebinarsPollsResponse> => ({
  path: path`/webinars/${webinarId}/polls`,
  key: "polls",
  pageSize: null,
});

export const webinarTemplates = (userId: string): List<WebinarsListWebinarTemplatesResponse> => ({
  path: path`/users/${userId}/webinar_templates`,
  key: "templates",
  pageSize: null,
});
