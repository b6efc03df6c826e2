import { addWebinarPanelists } from "./addWebinarPanelists";
import { createWebinar } from "./createWebinar";
import { createWebinarInviteLinks } from "./createWebinarInviteLinks";
import { createWebinarPoll } from "./createWebinarPoll";
import { deleteWebinar } from "./deleteWebinar";
import { deleteWebinarPoll } from "./deleteWebinarPoll";
import { endWebinar } from "./endWebinar";
import { getPastWebinarPolls } from "./getPastWebinarPolls";
import { getPastWebinarQuestions } from "./getPastWebinarQuestions";
import { getWebinar } from "./getWebinar";
import { getWebinarSurvey } from "./getWebinarSurvey";
import { listPastWebinarInstances } from "./listPastWebinarInstances";
import { listWebinarAbsentees } from "./listWebinarAbsentees";
import { listWebinarPanelists } from "./listWebinarPanelists";
import { listWebinarParticipants } from "./listWebinarParticipants";
import { listWebinarPolls } from "./listWebinarPolls";
import { listWebinars } from "./listWebinars";
import { listWebinarTemplates } from "./listWebinarTemplates";
import { listWebinarTrackingSources } from "./listWebinarTrackingSources";
import { removeWebinarPanelist } from "./removeWebinarPanelist";
import { updateWebinar } from "./updateWebinar";
import { updateWebinarPoll } from "./updateWebinarPoll";
import { updateWebinarSurvey } from "./updateWebinarSurvey";

export const webinarsActions = {
  addWebinarPanelists,
  createWebinar,
  createWebinarInviteLinks,
  createWebinarPoll,
  deleteWebinar,
  deleteWebinarPoll,
  endWebinar,
  getPastWebinarPolls,
  getPastWebinarQuestions,
  getWebinar,
  getWebinarSurvey,
  listPastWebinarInstances,
  listWebinarAbsentees,
  listWebinarPanelists,
  listWebinarParticipants,
  listWebinarPolls,
  listWebinarTemplates,
  listWebinarTrackingSources,
  listWebinars,
  removeWebinarPanelist,
  updateWebinar,
  updateWebinarPoll,
  updateWebinarSurvey,
};
