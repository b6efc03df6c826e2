import { addDays, formatISO } from "date-fns";
import { formatCount } from "./formatCount";
import type { Data, Run } from "./stage";

/** A story that the mock Zoom server keeps the state of: what one call writes, later ones read. */
export async function flow(run: Run): Promise<void> {
  const user = await run(
    "createUser",
    "a licensed user, Jane Roe",
    { email: "jane@example.com", firstName: "Jane", lastName: "Roe", userType: "2" },
    ({ id, email }) => `user ${id}, ${email}`,
  );
  const { id: meetingId } = await run(
    "createMeeting",
    "a weekly meeting for Jane, with registration",
    {
      userId: user.id,
      topic: "Weekly Review",
      startTime: formatISO(addDays(new Date(), 7)),
      duration: "45",
      recurrence: "2",
      weeklyDay: "2, 4",
      approvalType: "0",
    },
    ({ id, occurrences }) => `meeting ${id}, ${countOf(occurrences, "occurrence")}`,
  );
  await run(
    "addMeetingRegistrant",
    "Ann for that meeting",
    { meetingId, email: "ann@example.com", firstName: "Ann", lastName: "Smith" },
    ({ registrant_id }) => `registrant ${registrant_id}`,
  );
  await run("listMeetingRegistrants", "who is registered", { meetingId }, ({ registrants }) =>
    countOf(registrants, "registrant"),
  );
  await run(
    "updateMeeting",
    "make it an hour, keep everything else",
    { meetingId, duration: "60", recurrence: "none", keepExistingSettings: "true" },
    () => "done",
  );
  await run(
    "getMeeting",
    "the meeting as it is now",
    { meetingId },
    ({ topic, duration }) => `${topic}, ${duration} minutes`,
  );
  await run("endMeeting", "end it for everyone", { meetingId }, () => "done");
  await run(
    "listMeetingReportParticipants",
    "attendance, one row per participant",
    { meetingId, includeFields: "registrant_id", groupByParticipant: "true" },
    ({ participants }) => (participants as Data[]).map(describeAttendance).join(", "),
  );
  await run("deleteMeeting", "delete it", { meetingId }, () => "done");
}

const countOf = (list: unknown, noun: string) => formatCount((list as unknown[]).length, noun);

const describeAttendance = ({ name, duration, sessions }: Data) =>
  `${name}: ${Number(duration) / 60} min in ${formatCount(Number(sessions), "session")}`;
