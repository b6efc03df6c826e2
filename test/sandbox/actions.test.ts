import { known } from "../../sandbox/world";
import { runInSandbox as run } from "../support/runInSandbox";
import { useSandbox } from "../support/sandbox";

useSandbox();

test("a poll that was created is listed, replaced as a whole, and gone once deleted", async () => {
  const { meetingId } = known;
  const question = { name: "Ready?", type: "single", answers: ["Yes", "No"] };
  const poll = { title: "First", questions: [question], pollType: "2", anonymous: true };
  const { id: pollId } = await run("createMeetingPoll", { meetingId, ...poll });
  const questions = [{ ...question, name: "Sure?" }];
  await run("updateMeetingPoll", { meetingId, pollId, title: "Second", questions });

  const { polls } = await run("listMeetingPolls", { meetingId });
  expect(polls).toMatchObject([{ id: pollId, title: "Second", questions, poll_type: 1 }]);
  const anonymous = await run("listMeetingPolls", { meetingId, anonymous: "true" });
  expect(anonymous.polls).toEqual([]);

  await run("deleteMeetingPoll", { meetingId, pollId });
  expect((await run("listMeetingPolls", { meetingId })).polls).toEqual([]);
});

test("a user who was added to a group is listed among its members until removed", async () => {
  const { groups } = await run("listGroups", {});
  const [, { id: groupId } = { id: "" }] = groups as { id: string }[];
  const isMember = async () => {
    const { members } = await run("listGroupMembers", { groupId });
    return (members as { email: string }[]).some(({ email }) => email === known.ownerEmail);
  };
  expect(await isMember()).toBe(false);
  const { ids: memberId } = await run("addGroupMembers", { groupId, members: [known.ownerEmail] });
  expect(await isMember()).toBe(true);
  await run("removeGroupMember", { groupId, memberId });
  expect(await isMember()).toBe(false);
});

test("a meeting that has ended leaves a transcript, a summary, attendance, answers and a recording", async () => {
  const { id: meetingId } = await run("createMeeting", {
    userId: "me",
    topic: "Retrospective",
    approvalType: "0",
  });
  const person = { email: "ann@example.com", firstName: "Ann", lastName: "Smith" };
  await run("addMeetingRegistrant", { meetingId, ...person });
  await run("endMeeting", { meetingId });

  const { meetings } = await run("listPastMeetingInstances", { meetingId });
  const [{ uuid } = { uuid: "" }] = meetings as { uuid: string }[];
  expect(await run("getMeetingTranscript", { meetingId: uuid })).toMatchObject({
    meeting_id: uuid,
    segments: [{ speaker: "Olivia Owner" }, { speaker: "Ann Smith" }, { speaker: "Olivia Owner" }],
  });
  const summary = { meeting_uuid: uuid, meeting_topic: "Retrospective" };
  expect(await run("getMeetingSummary", { meetingId })).toMatchObject(summary);
  const grouped = { meetingId: uuid, groupByParticipant: "true" };
  expect(await run("listMeetingReportParticipants", grouped)).toMatchObject({
    participants: [
      { name: "Olivia Owner", sessions: 1, duration: 2700 },
      { name: "Ann Smith", sessions: 2, duration: 2700 },
    ],
  });
  expect(await run("getPastMeetingPolls", { meetingId })).toMatchObject({ uuid });
  expect(await run("getMeetingRecordings", { meetingId: uuid })).toMatchObject({ uuid });
  expect(await run("listUsersMeetingSummaries", { userId: "me" })).toMatchObject({
    summaries: expect.arrayContaining([expect.objectContaining(summary)]),
  });
});

type Records = Record<string, unknown>[];
const days = (count: number) =>
  new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

test("the post-meeting data of each listed recording belongs to its instance", async () => {
  const { meetings } = await run("listUsersRecordings", { userId: "me", from: days(20) });
  expect((meetings as Records).length).toBeGreaterThan(5);
  for (const { uuid, id, topic } of meetings as Records) {
    const meetingId = uuid;
    expect(await run("getMeetingRecordings", { meetingId })).toMatchObject({ uuid, id, topic });
    expect(await run("getMeetingTranscript", { meetingId })).toMatchObject({ meeting_id: uuid });
    const summary = { meeting_uuid: uuid, meeting_id: id, meeting_topic: topic };
    expect(await run("getMeetingSummary", { meetingId })).toMatchObject(summary);
  }
});

test("reports, participants and answers of a past meeting agree with each other", async () => {
  const meetingId = known.pastMeetingUuid;
  const report = await run("getMeetingReport", { meetingId });
  const { start_time, participants_count } = report;
  expect(report).toMatchObject({ uuid: meetingId, id: known.meetingId, user_name: "Olivia Owner" });
  expect(await run("getPastMeeting", { meetingId })).toMatchObject({ start_time });
  const grouped = { meetingId, groupByParticipant: "true" };
  const { participants } = await run("listMeetingReportParticipants", grouped);
  expect(participants).toHaveLength(Number(participants_count));
  const past = await run("listPastMeetingParticipants", { meetingId });
  expect((past.participants as Records)[0]).toMatchObject({ join_time: start_time });
  for (const action of ["getPastMeetingPolls", "getPastMeetingQuestions"]) {
    expect(await run(action, { meetingId })).toMatchObject({ uuid: meetingId, start_time });
  }
  const day = String(start_time).slice(0, 10);
  const range = { userId: "me", from: day, to: day };
  const { meetings } = await run("listUsersPastMeetings", range);
  expect(meetings).toContainEqual(expect.objectContaining({ uuid: meetingId, start_time }));
});

test("a past webinar has its report, participants, absentees and answers", async () => {
  const { webinarId } = known;
  const report = await run("getWebinarReport", { webinarId });
  expect(report).toMatchObject({ id: webinarId, topic: "Product News" });
  const { uuid } = report;
  expect(await run("listPastWebinarInstances", { webinarId })).toMatchObject({
    webinars: [{ uuid }],
  });
  const grouped = { webinarId, groupByParticipant: "true" };
  const { participants } = await run("listWebinarReportParticipants", grouped);
  expect(participants).toHaveLength(Number(report.participants_count));
  expect(await run("listWebinarAbsentees", { webinarId: uuid })).toMatchObject({
    registrants: [{ email: "rae@example.com" }],
  });
  for (const action of ["getPastWebinarPolls", "getPastWebinarQuestions"]) {
    expect(await run(action, { webinarId })).toMatchObject({ uuid });
  }
});

test("lists only what took place on the days that are asked for", async () => {
  const [from, to] = [days(9), days(4)];
  const within = (records: unknown, field: string) => {
    const times = (records as Records).map((record) => String(record[field]).slice(0, 10));
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter((day) => day < from || day > to)).toEqual([]);
  };
  const range = { from, to };
  const me = { userId: "me", ...range };
  within((await run("listUsersPastMeetings", me)).meetings, "start_time");
  within((await run("listUsersRecordings", me)).meetings, "start_time");
  const times = { from: `${from}T00:00:00Z`, to: `${to}T23:59:59Z` };
  const { summaries } = await run("listUsersMeetingSummaries", { userId: "me", ...times });
  within(summaries, "summary_created_time");
  within((await run("listSmsSessions", times)).sms_sessions, "last_access_time");
  const voicemails = ["me", "user1@example.com", "user2@example.com"].map((userId) =>
    run("listUsersVoicemails", { ...times, userId }),
  );
  within(
    (await Promise.all(voicemails)).flatMap(({ voice_mails }) => voice_mails),
    "date_time",
  );
  const future = { from: days(-1), to: days(-2) };
  expect((await run("listHostReports", future)).users).toEqual([]);
  expect((await run("listHostReports", range)).users).toMatchObject([{ email: known.ownerEmail }]);
});

test("the daily report counts the meetings of each day", async () => {
  const yesterday = new Date(Date.now() - 86_400_000);
  const inputs = { year: yesterday.getUTCFullYear(), month: yesterday.getUTCMonth() + 1 };
  const { dates } = await run("getDailyReport", inputs);
  const day = (dates as Records).find(({ date }) => date === days(1));
  expect(day?.meetings).toBeGreaterThan(0);
});

test("an invitation comes from the host, for the meeting's topic and link", async () => {
  const { id: meetingId, join_url } = await run("createMeeting", {
    userId: "user1@example.com",
    topic: "Retrospective",
  });
  const { invitation } = await run("getMeetingInvitation", { meetingId });
  expect(invitation).toMatch(/^Jane Doe is inviting you/);
  expect(invitation).toContain("Topic: Retrospective");
  expect(invitation).toContain(join_url);
});

test("several people can be registered for the meeting at once, and invited by name", async () => {
  const { meetingId } = known;
  const registrants = [{ email: "ann@example.com", first_name: "Ann" }];
  const added = await run("addMeetingRegistrants", { meetingId, registrants });
  expect(added).toMatchObject({ registrants: [{ email: "ann@example.com" }] });
  const links = await run("createMeetingInviteLinks", { meetingId, attendees: [{ name: "Ann" }] });
  expect(links).toMatchObject({ attendees: [{ name: "Ann" }] });
});

test("a recording that was moved to the trash comes back, and its settings and files are kept", async () => {
  const meetingId = known.pastMeetingUuid;
  await run("deleteMeetingRecordings", { meetingId });
  await expect(run("getMeetingRecordings", { meetingId })).rejects.toThrow("no recording");
  await run("recoverMeetingRecordings", { meetingId });
  await run("updateMeetingRecordingSettings", { meetingId, onDemand: "true" });
  const settings = await run("getMeetingRecordingSettings", { meetingId });
  expect(settings).toMatchObject({ topic: "Weekly Planning", on_demand: true });
  const { recording_files: files } = await run("getMeetingRecordings", { meetingId });
  const [{ id: recordingId } = { id: "" }] = files as { id: string }[];
  await run("deleteMeetingRecording", { meetingId, recordingId });
  expect((await run("getMeetingRecordings", { meetingId })).recording_files).toHaveLength(1);
});

test("files are downloaded by the links of their recordings, and by no other", async () => {
  const { recording_files: files } = await run("getMeetingRecordings", known);
  const [{ download_url: downloadUrl } = { download_url: "" }] = files as Record<string, string>[];
  expect(await run("downloadRecording", { downloadUrl })).toBeInstanceOf(Buffer);
  const { recordings } = await run("getPhoneRecordings", { userId: "me" });
  const [call] = recordings as Record<string, string>[];
  const fileId = call?.download_url?.split("/").at(-1);
  expect(await run("downloadPhoneRecording", { fileId })).toBeInstanceOf(Buffer);
  const transcript = await run("getPhoneRecordingTranscript", { recordingId: call?.id });
  expect(transcript).toMatchObject({ recording_id: call?.id });
  for (const [action, inputs] of [
    ["downloadRecording", { downloadUrl: "https://zoom.us/rec/download/abc" }],
    ["downloadPhoneRecording", { fileId: "abc" }],
    ["getPhoneRecordingTranscript", { recordingId: "abc" }],
  ] as const) {
    await expect(run(action, inputs)).rejects.toThrow("HTTP 404");
  }
});
