import { chatActions } from "./chat";
import { meetingsActions } from "./meetings";
import { mergeLazily } from "./mergeLazily";
import { rawActions } from "./misc";
import { phoneActions } from "./phone";
import { recordingsActions } from "./recordings";
import { registrantsActions } from "./registrants";
import { reportsActions } from "./reports";
import { usersActions } from "./users";
import { webinarsActions } from "./webinars";

export const actions = mergeLazily(
  chatActions,
  meetingsActions,
  phoneActions,
  rawActions,
  recordingsActions,
  registrantsActions,
  reportsActions,
  usersActions,
  webinarsActions,
);
