import { addWebinarPanelists } from "./addWebinarPanelists";
import { createWebinar } from "./createWebinar";
import { createWebinarInviteLinks } from "./createWebinarInviteLinks";
import { createWebinarPoll } from "./createWebinarPoll";
import { deleteWebinar } from "./deleteWebinar";
import { getPastWebinarPolls } from "./getPastWebinarPolls";
import { getPastWebinarQuestions } from "./getPastWebinarQuestions";
import { getWebinar } from "./getWebinar";
import { listPastWebinarInstances } from "./listPastWebinarInstances";
import { listWebinarAbsentees } from "./listWebinarAbsentees";
import { listWebinarPanelists } from "./listWebinarPanelists";
import { listWebinarParticipants } from "./listWebinarParticipants";
import { listWebinarPolls } from "./listWebinarPolls";
import { listWebinars } from "./listWebinars";
import { listWebinarTemplates } from "./listWebinarTemplates";
import { removeWebinarPanelist } from "./removeWebinarPanelist";
import { updateWebinar } from "./updateWebinar";

export const webinarsActions = {
  addWebinarPanelists,
  createWebinar,
  createWebinarInviteLinks,
  createWebinarPoll,
  deleteWebinar,
  getPastWebinarPolls,
  getPastWebinarQuestions,
  getWebinar,
  listPastWebinarInstances,
  listWebinarAbsentees,
  listWebinarPanelists,
  listWebinarParticipants,
  listWebinarPolls,
  listWebinars,
  listWebinarTemplates,
  removeWebinarPanelist,
  updateWebinar,
};
