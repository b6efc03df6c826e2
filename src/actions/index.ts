import { chatActions } from "./chat";
import { meetingsActions } from "./meetings";
import { miscActions } from "./misc";
import { phoneActions } from "./phone";
import { recordingsActions } from "./recordings";
import { registrantsActions } from "./registrants";
import { reportsActions } from "./reports";
import { roomsActions } from "./rooms";
import { usersActions } from "./users";
import { webinarsActions } from "./webinars";

export const actions = {
  ...chatActions,
  ...meetingsActions,
  ...miscActions,
  ...phoneActions,
  ...recordingsActions,
  ...registrantsActions,
  ...reportsActions,
  ...roomsActions,
  ...usersActions,
  ...webinarsActions,
};
