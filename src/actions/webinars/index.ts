import { addWebinarPanelists } from "./addWebinarPanelists";
import { createWebinar } from "./createWebinar";
import { deleteWebinar } from "./deleteWebinar";
import { getWebinar } from "./getWebinar";
import { listWebinarPanelists } from "./listWebinarPanelists";
import { listWebinarParticipants } from "./listWebinarParticipants";
import { listWebinars } from "./listWebinars";
import { removeWebinarPanelist } from "./removeWebinarPanelist";
import { updateWebinar } from "./updateWebinar";

export const webinarsActions = {
  addWebinarPanelists,
  createWebinar,
  deleteWebinar,
  getWebinar,
  listWebinarPanelists,
  listWebinarParticipants,
  listWebinars,
  removeWebinarPanelist,
  updateWebinar,
};
