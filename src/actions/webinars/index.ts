import { addWebinarPanelists } from "./addWebinarPanelists";
import { createWebinar } from "./createWebinar";
import { deleteWebinar } from "./deleteWebinar";
import { getPastWebinarPolls } from "./getPastWebinarPolls";
import { getPastWebinarQuestions } from "./getPastWebinarQuestions";
import { getWebinar } from "./getWebinar";
import { listPastWebinarInstances } from "./listPastWebinarInstances";
import { listWebinarAbsentees } from "./listWebinarAbsentees";
import { listWebinarPanelists } from "./listWebinarPanelists";
import { listWebinarParticipants } from "./listWebinarParticipants";
import { listWebinars } from "./listWebinars";
import { removeWebinarPanelist } from "./removeWebinarPanelist";
import { updateWebinar } from "./updateWebinar";

export const webinarsActions = {
  addWebinarPanelists,
  createWebinar,
  deleteWebinar,
  getPastWebinarPolls,
  getPastWebinarQuestions,
  getWebinar,
  listPastWebinarInstances,
  listWebinarAbsentees,
  listWebinarPanelists,
  listWebinarParticipants,
  listWebinars,
  removeWebinarPanelist,
  updateWebinar,
};
