import { known, newId } from "../../sandbox/world";
import { harness } from "../support/component";
import { runInSandbox as run } from "../support/runInSandbox";
import { sandboxConnection, useSandbox } from "../support/sandbox";

useSandbox();

type Data = Record<string, unknown>;
const connection = sandboxConnection;
const pick = async (dataSource: string, inputs: Data = {}) => {
  const { result } = await harness.dataSource(dataSource, { connection, ...inputs });
  return result as { key: string; label: string }[];
};

const userId = "user1@example.com";

test("a phone number is the user's once it is assigned, and free once it is unassigned", async () => {
  const free = await pick("selectPhoneNumber");
  const [first, second] = free;
  expect(first?.label).toMatch(/^\+1202555\d{4} \(San Jose\)$/);
  const numbers = [first?.key, second?.label.split(" ")[0]];
  await run("assignPhoneNumbers", { userId, phoneNumbers: numbers });
  expect(await pick("selectPhoneNumber", { userId })).toMatchObject([
    { key: first?.key },
    { key: second?.key },
  ]);
  expect(await pick("selectPhoneNumber")).toHaveLength(free.length - 2);
  expect(await run("getPhoneUser", { userId })).toMatchObject({ phone_numbers: { length: 2 } });
  await expect(run("assignPhoneNumbers", { userId, phoneNumbers: numbers })).rejects.toThrow(
    "assigned already",
  );
  for (const phoneNumberId of numbers) await run("unassignPhoneNumber", { userId, phoneNumberId });
  expect(await pick("selectPhoneNumber")).toHaveLength(free.length);
});

test("a calling plan is the user's until it is unassigned", async () => {
  await run("assignCallingPlans", { userId, callingPlans: [200, 600] });
  await run("unassignCallingPlan", { userId, planType: "200" });
  expect(await run("getPhoneUser", { userId })).toMatchObject({ calling_plans: [{ type: 600 }] });
  await expect(run("unassignCallingPlan", { userId, planType: "200" })).rejects.toThrow("HTTP 400");
});

test("a phone user keeps what was changed", async () => {
  const [site] = await pick("selectPhoneSite");
  const policy = { sms: { enable: false } };
  await run("updatePhoneUser", { userId, extensionNumber: "7", siteId: site?.key, policy });
  await run("updatePhoneUser", { userId, policy: { delegation: true } });
  expect(await run("getPhoneUser", { userId })).toMatchObject({
    extension_number: 7,
    site_id: site?.key,
    policy: { sms: { enable: false }, delegation: true },
  });
});

test("a call leads to its recording, and a recording to its call", async () => {
  const { recordings } = await run("getPhoneRecordings", { userId });
  const [recording] = recordings as Data[];
  const { id, call_id, call_element_id: callElementId } = recording ?? {};
  expect(await run("getCallElement", { callElementId })).toMatchObject({
    call_id,
    recording_id: id,
  });
  expect(await run("getPhoneRecordingTranscript", { recordingId: id })).toMatchObject({
    text: "Good morning.",
    segments: [{ start: 0, end: 0.6, text: "Good morning." }],
  });
});

test("a voicemail that is listed has details", async () => {
  const { voice_mails } = await run("listUsersVoicemails", { userId });
  const [{ id: voicemailId } = {}] = voice_mails as Data[];
  expect(await run("getVoicemail", { voicemailId })).toMatchObject({
    id: voicemailId,
    transcription: { status: 2 },
  });
});

test("users and common areas are members of a call queue until they are removed", async () => {
  const [{ key: callQueueId } = { key: "" }] = await pick("selectCallQueue");
  const ids = async () => {
    const { call_queue_members } = await run("listCallQueueMembers", { callQueueId });
    return (call_queue_members as { id: string }[]).map(({ id }) => id);
  };
  const before = await ids();
  const commonAreaIds = [newId("Lobby")];
  await run("addCallQueueMembers", { callQueueId, members: known.ownerEmail, commonAreaIds });
  const added = (await ids()).filter((id) => !before.includes(id));
  expect(added).toHaveLength(2);
  for (const memberId of added) await run("removeCallQueueMember", { callQueueId, memberId });
  expect(await ids()).toEqual(before);
  const [memberId] = added;
  await expect(run("removeCallQueueMember", { callQueueId, memberId })).rejects.toThrow("HTTP 404");
});

test.each([
  ["getPhoneUser", "the user", { userId: "nobody" }],
  ["updatePhoneUser", "the user", { userId: "nobody" }],
  ["updatePhoneUser", "the site", { userId, siteId: "none" }],
  ["assignPhoneNumbers", "the user", { userId: "nobody", phoneNumbers: "a" }],
  ["assignPhoneNumbers", "the phone number", { userId, phoneNumbers: "none" }],
  ["unassignPhoneNumber", "the phone number", { userId, phoneNumberId: "none" }],
  ["assignCallingPlans", "the user", { userId: "nobody", callingPlans: [200] }],
  ["unassignCallingPlan", "the user", { userId: "nobody", planType: "200" }],
  ["getCallElement", "the call element", { callElementId: "none" }],
  ["getCallSummary", "the call summary", { userId, callSummaryId: "none" }],
  ["getVoicemail", "the voicemail", { voicemailId: "none" }],
  ["listCallQueueMembers", "the call queue", { callQueueId: "none" }],
  ["addCallQueueMembers", "the call queue", { callQueueId: "none", members: "me" }],
  ["removeCallQueueMember", "the call queue", { callQueueId: "none", memberId: "a" }],
])("%s reports that %s does not exist", async (action, _, inputs) => {
  await expect(run(action, inputs)).rejects.toThrow("HTTP 404");
});
