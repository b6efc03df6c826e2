import { chatBodies, otherChatBodies } from "./chat";
import { meetingBodies, otherMeetingBodies } from "./meetings";
import type { Bodies, Body, EventBody } from "./parts";
import { otherPhoneBodies, phoneBodies } from "./phone";
import { otherRecordingBodies, recordingBodies } from "./recordings";
import { otherUserBodies, userBodies } from "./users";
import { otherWebinarBodies, webinarBodies } from "./webinars";

/** Events with their whole bodies. */
const bodies: Bodies = {
  ...meetingBodies,
  ...recordingBodies,
  ...webinarBodies,
  ...userBodies,
  ...chatBodies,
  ...phoneBodies,
  "endpoint.url_validation": () => ({ payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" } }),
};

/** What the other events are about, the special before the general. */
const derived: [RegExp, Body][] = [
  ...otherMeetingBodies,
  ...otherRecordingBodies,
  ...otherWebinarBodies,
  ...otherUserBodies,
  ...otherChatBodies,
  ...otherPhoneBodies,
];

/**
 * Returns a realistic body of an event.
 *
 * @param event Name of the event.
 * @returns The body: complete for the most common events, otherwise the record that the event
 * reports. An event that Zoom does not document has the body of `meeting.started`.
 */
export function bodyOf(event: string): EventBody {
  const body =
    bodies[event] ??
    derived.find(([pattern]) => pattern.test(event))?.[1] ??
    meetingBodies["meeting.started"];
  return body?.() ?? { payload: {} };
}
