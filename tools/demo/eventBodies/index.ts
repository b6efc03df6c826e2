import { chatBodies, otherChatBodies } from "./chat";
import { meetingBodies, otherMeetingBodies } from "./meetings";
import { accountId, type Bodies, type Body, type EventBody } from "./parts";
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
 * reports, or its id alone.
 */
export function bodyOf(event: string): EventBody {
  const body = bodies[event] ?? derived.find(([pattern]) => pattern.test(event))?.[1];
  return body?.() ?? { payload: { account_id: accountId, object: { id: "exampleId" } } };
}
