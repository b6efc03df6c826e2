import { getWebinar } from "./getWebinar";
import { listWebinarParticipants } from "./listWebinarParticipants";
import { listWebinars } from "./listWebinars";

export const webinarsActions = { getWebinar, listWebinarParticipants, listWebinars };
