import { addDays, formatISO, subDays } from "date-fns";
import { known } from "../../sandbox/world";
import { formatCount } from "./formatCount";

export type Data = Record<string, unknown>;
/** Runs an action and prints a line: its purpose and its result. */
export type Run = (
  action: string,
  purpose: string,
  inputs: Data,
  describe: (data: Data) => string,
) => Promise<Data>;

/**
 * A story through the account of a company, from a new user to their last day.
 *
 * @param run Runs an action.
 */
export async function flow(run: Run): Promise<void> {
  const count = (key: string) => (data: Data) =>
    formatCount((data[key] as unknown[]).length, key.replace(/s$/, ""));
  const nothing = () => "done";

  const user = await run(
    "createUser",
    "a licensed user, Jane Roe",
    { email: "jane@example.com", firstName: "Jane", lastName: "Roe", userType: "2" },
    ({ id, email }) => `user ${id}, ${email}`,
  );
  const userId = user.id;
  await run(
    "getUser",
    "her, by email address",
    { userId: user.email },
    ({ first_name, last_name, status }) => `${first_name} ${last_name}, ${status}`,
  );
  await run(
    "updateUser",
    "her job title and department",
    {
      userId,
      email: user.email,
      firstName: "Jane",
      lastName: "Roe",
      userType: "2",
      jobTitle: "Engineer",
      department: "Research",
    },
    nothing,
  );
  await run("listUsers", "every user of the account", {}, count("users"));

  const meeting = await run(
    "createMeeting",
    "a weekly meeting for Jane, with registration",
    {
      userId,
      topic: "Weekly Review",
      startTime: formatISO(addDays(new Date(), 7)),
      duration: "45",
      recurrence: "2",
      weeklyDay: "2, 4",
      approvalType: "0",
    },
    ({ id, occurrences }) => `meeting ${id}, ${(occurrences as unknown[]).length} occurrences`,
  );
  const meetingId = meeting.id;
  for (const [firstName, email] of [
    ["Ann", "ann@example.com"],
    ["Bob", "bob@example.com"],
  ]) {
    await run(
      "addMeetingRegistrant",
      `${firstName} for that meeting`,
      { meetingId, email, firstName, lastName: "Smith", org: "Acme Inc." },
      ({ registrant_id }) => `registrant ${registrant_id}`,
    );
  }
  await run("listMeetingRegistrants", "who is registered", { meetingId }, count("registrants"));
  await run(
    "updateMeetingRegistrantStatus",
    "cancel Bob's registration",
    { meetingId, registrantAction: "cancel", registrantEmails: ["bob@example.com"] },
    nothing,
  );
  await run(
    "getMeetingInvitation",
    "the invitation",
    { meetingId },
    ({ invitation }) => `${String(invitation).split("\n")[0]}`,
  );
  await run(
    "updateMeeting",
    "make it an hour, keep everything else",
    { meetingId, duration: "60", recurrence: "none", keepExistingSettings: "true" },
    nothing,
  );
  await run(
    "getMeeting",
    "the meeting as it is now",
    { meetingId },
    ({ topic, duration }) => `${topic}, ${duration} minutes`,
  );
  await run("listMeetings", "Jane's meetings", { userId }, count("meetings"));
  await run("endMeeting", "end it for everyone", { meetingId }, nothing);
  await afterMeeting(run, meetingId);
  await run("deleteMeeting", "delete it", { meetingId }, nothing);
  await run(
    "getPastMeeting",
    "when a past meeting took place",
    { meetingId: known.pastMeetingUuid },
    ({ topic, participants_count }) => `${topic}, ${participants_count} participants`,
  );
  await run(
    "listPastMeetingParticipants",
    "who took part in it",
    { meetingId: known.pastMeetingUuid },
    count("participants"),
  );

  await run(
    "listUsersRecordings",
    "cloud recordings of the last quarter",
    { userId: "me", from: formatISO(subDays(new Date(), 90)) },
    count("meetings"),
  );
  const recording = await run(
    "getMeetingRecordings",
    "one, by a UUID that begins with a slash",
    { meetingId: known.pastMeetingUuid },
    ({ topic, recording_files }) =>
      `${topic}, ${formatCount((recording_files as unknown[]).length, "file")}`,
  );
  const [file] = recording.recording_files as { download_url: string }[];
  await run(
    "downloadRecording",
    "its file",
    { downloadUrl: file?.download_url },
    (data) => `${data.length} bytes`,
  );
  await run(
    "deleteMeetingRecordings",
    "move it to the trash",
    { meetingId: known.pastMeetingUuid },
    nothing,
  );
  await run(
    "getPhoneRecordings",
    "a user's phone recordings",
    { userId: "me" },
    count("recordings"),
  );
  await run(
    "getUsersPhoneRecordings",
    "the same, under its other key",
    { userId: known.ownerEmail },
    count("recordings"),
  );
  await run(
    "getAccountsPhoneRecordings",
    "the account's phone recordings",
    { userId: "me" },
    count("recordings"),
  );

  const newWebinar = await run(
    "createWebinar",
    "a webinar that recurs every day, three times",
    { userId: "me", topic: "Onboarding", recurrence: "1", endTimes: "3", approvalType: "1" },
    ({ id }) => `webinar ${id}`,
  );
  const newWebinarId = newWebinar.id;
  await run(
    "updateWebinar",
    "half an hour, with a practice session",
    { webinarId: newWebinarId, duration: "30", practiceSession: "true" },
    nothing,
  );
  await run(
    "addWebinarPanelists",
    "two panelists for it",
    {
      webinarId: newWebinarId,
      panelists: [
        { name: "Ann Smith", email: "ann@example.com" },
        { name: "Bob Smith", email: "bob@example.com" },
      ],
    },
    nothing,
  );
  const { panelists } = await run(
    "listWebinarPanelists",
    "who they are",
    { webinarId: newWebinarId },
    count("panelists"),
  );
  const [panelist] = panelists as { id: string }[];
  await run(
    "removeWebinarPanelist",
    "remove one of them",
    { webinarId: newWebinarId, panelistId: panelist?.id },
    nothing,
  );
  await run("deleteWebinar", "delete the webinar", { webinarId: newWebinarId }, nothing);
  await run("listWebinars", "the owner's webinars", { userId: "me" }, count("webinars"));
  const webinarId = known.webinarId;
  await run("getWebinar", "one webinar", { webinarId }, ({ topic }) => String(topic));
  await run(
    "addWebinarRegistrant",
    "Ann for the webinar",
    { webinarId, email: "ann@example.com", firstName: "Ann", lastName: "Smith" },
    ({ registrant_id }) => `registrant ${registrant_id}`,
  );
  await run(
    "addWebinarRegistrants",
    "75 more, 30 at a time",
    {
      webinarId,
      registrants: Array.from({ length: 75 }, (_, index) => ({
        email: `guest${index + 1}@example.com`,
        first_name: "Guest",
        last_name: String(index + 1),
      })),
    },
    count("registrants"),
  );
  await run("listWebinarRegistrants", "who is registered", { webinarId }, count("registrants"));
  await run(
    "updateWebinarRegistrantStatus",
    "deny Ann's registration",
    { webinarId, registrantAction: "deny", registrantEmails: ["ann@example.com"] },
    nothing,
  );
  await run("listWebinarParticipants", "who took part", { webinarId }, count("participants"));

  await run("listUsersChannels", "the owner's chat channels", { userId: "me" }, count("channels"));
  await run(
    "listUsersChatMessages",
    "today's messages in all of them",
    { userId: "me" },
    count("messages"),
  );
  await chat(run);
  await run(
    "listCallHistory",
    "incoming calls of 90 days; Zoom lists a month",
    { from: formatISO(subDays(new Date(), 90)), directions: ["inbound"] },
    (data) => formatCount((data.call_history as unknown[]).length, "call"),
  );

  await run(
    "rawRequest",
    "GET /users/me/meetings?page_size=1",
    { url: "/users/me/meetings", queryParams: [{ key: "page_size", value: "1" }] },
    count("meetings"),
  );
  await run("deleteUser", "Jane leaves the account", { userId }, nothing);
}

/** A channel for Jane's team, and what is said there. */
async function chat(run: Run): Promise<void> {
  const channel = await run(
    "createChannel",
    "a private channel, with Jane",
    { userId: "me", name: "Research", type: "1", memberEmails: ["jane@example.com"] },
    ({ id, name }) => `channel ${id}, ${name}`,
  );
  const place = { userId: "me", toChannel: channel.id };
  await run(
    "inviteChannelMembers",
    "another user to it",
    { channelId: channel.id, memberEmails: ["user1@example.com"] },
    ({ ids }) => `user ${ids}`,
  );
  await run("listChannelMembers", "who is in it", { channelId: channel.id }, (data) =>
    formatCount((data.members as unknown[]).length, "member"),
  );
  const sent = await run(
    "sendChatMessage",
    "good morning, to the channel",
    { ...place, message: "Good morning!" },
    ({ id }) => `message ${id}`,
  );
  const message = { ...place, messageId: sent.id };
  await run(
    "updateChatMessage",
    "good evening instead",
    { ...message, message: "Good evening!" },
    () => "done",
  );
  await run("listUsersChatMessages", "what the channel says now", place, ({ messages }) =>
    String((messages as { message: string }[])[0]?.message),
  );
  await run("deleteChatMessage", "the message", message, () => "done");
}

/** What a meeting leaves behind, from its end to the answers of its polls. */
async function afterMeeting(run: Run, meetingId: unknown): Promise<void> {
  const { meetings } = await run(
    "listPastMeetingInstances",
    "the instance that has just ended",
    { meetingId },
    ({ meetings }) => formatCount((meetings as unknown[]).length, "instance"),
  );
  const [instance] = meetings as { uuid: string }[];
  await run(
    "getMeetingTranscript",
    "what was said, by speaker",
    { meetingId: instance?.uuid },
    ({ text }) => String(text).replaceAll("\n\n", " | "),
  );
  await run("getMeetingSummary", "its summary, for a CRM", { meetingId }, ({ summary_content }) =>
    String(summary_content).replace(/\s+/g, " "),
  );
  await run(
    "listMeetingReportParticipants",
    "attendance, one row per participant",
    { meetingId, includeFields: "registrant_id", groupByParticipant: "true" },
    ({ participants }) =>
      (participants as { name: string; duration: number; sessions: number }[])
        .map(({ name, duration, sessions }) => {
          return `${name}: ${duration / 60} min in ${formatCount(sessions, "session")}`;
        })
        .join(", "),
  );
  await run(
    "getPastMeetingPolls",
    "who answered its poll",
    { meetingId: instance?.uuid },
    ({ questions }) => formatCount((questions as unknown[]).length, "participant"),
  );
}
