import { groupedNumber } from "./builders";
import { meetingIdRule } from "./meetings";

export const webinarId = groupedNumber({
  label: "Webinar Id",
  comments: "The number of the webinar, or the UUID of one past occurrence of it.",
  example: "89347503",
  required: true,
  ...meetingIdRule,
});
