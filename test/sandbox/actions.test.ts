import { known } from "../../sandbox/world";
import { harness } from "../support/component";
import { sandboxConnection, useSandbox } from "../support/sandbox";

useSandbox();

type Data = Record<string, unknown>;

async function run(action: string, inputs: Data): Promise<Data> {
  const result = await harness.action(action, { connection: sandboxConnection, ...inputs });
  return (result as { data: Data }).data;
}

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
