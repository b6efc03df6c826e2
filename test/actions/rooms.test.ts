import { toRoomControl } from "../../src/inputs/rooms/controlRoom";
import { component, failure, run } from "../support/component";
import { replay } from "../support/replay";

const accepted = { status: 202, body: undefined };
const control = (command: string, params?: unknown) => ({
  roomId: "r",
  command: `zoomroom.${command}`,
  params: params === undefined ? undefined : JSON.stringify(params),
});

test.each([
  ["mute", "no parameters", undefined],
  [
    "meeting_join",
    "a passcode",
    { meeting_number: "87634730132", passcode: "x", force_accept: true },
  ],
  [
    "meeting_schedule",
    "a start and a duration",
    { meeting_topic: "T", start_time: "2026-01-01T08:00:00Z", duration: 30 },
  ],
  ["meeting_invite", "a list of users", { user_ids: ["a", "b"] }],
  ["thirdparty_meeting_join", "an event", { event_id: "e" }],
  [
    "thirdparty_meeting_join",
    "a SIP address",
    { join_type: "sip", sip_address: "sip:a@example.com" },
  ],
  ["switch_camera", "the id of a camera", { cameraId: "{0.0.1}" }],
  ["volume_level", "a volume of 0", { volume_level: 0 }],
])("the command %s is sent with %s", async (command, _, params) => {
  const requests = replay(accepted);
  expect(await run("controlRoom", control(command, params))).toEqual({});
  expect(requests[0]?.body).toEqual({
    method: `zoomroom.${command}`,
    ...(params && { params }),
  });
});

test.each([
  ["no parameters of a command that takes none", "mute", { a: 1 }, "must be blank"],
  ["no event", "check_in", undefined, 'must have a string for "event_id"'],
  ["no event", "check_out", {}, 'must have a string for "event_id"'],
  ["no meeting", "meeting_join", undefined, 'must have a string for "meeting_number"'],
  ["nobody", "meeting_invite", { user_ids: [] }, 'for "user_ids"'],
  ["no duration", "meeting_cancel", { meeting_topic: "T", start_time: "x" }, '"duration"'],
  ["no join type", "thirdparty_meeting_join", undefined, '"event_id" or "join_type"'],
  ["no link", "thirdparty_meeting_join", { join_type: "url" }, '"meeting_source_type"'],
  [
    "no passcode for Teams",
    "thirdparty_meeting_join",
    { join_type: "meeting_id", meeting_source_type: "MS_TEAMS", third_party_meeting_id: "1" },
    '"passcode"',
  ],
  ["an unknown field", "switch_speaker", { speaker: "a" }, 'unknown field "speaker"'],
])("%s: %s is rejected by label before a request", async (_why, command, params, problem) => {
  const requests = replay();
  const { message } = await failure("controlRoom", control(command, params));
  expect(message).toMatch(/^Parameters /);
  expect(message).toContain(problem);
  expect(requests).toEqual([]);
});

test.each([
  ["users", "meeting_invite", 10, (size: number) => ({ user_ids: Array(size).fill("a") })],
  ["characters of a topic", "meeting_schedule", 200, scheduled],
  ["characters of a topic", "meeting_cancel", 200, scheduled],
  ["percent", "volume_level", 100, (size: number) => ({ volume_level: size })],
])("as many %s are sent with %s as Zoom accepts: %i", async (_what, command, most, paramsOf) => {
  const requests = replay(accepted);
  await run("controlRoom", control(command, paramsOf(most)));
  const { name } = await failure("controlRoom", control(command, paramsOf(most + 1)));
  expect([name, requests.length]).toEqual(["InputError", 1]);
});

function scheduled(size: number) {
  return { meeting_topic: "x".repeat(size), start_time: "2026-01-01T08:00:00Z", duration: 30 };
}

test("the label of a command names the parameters that it requires", () => {
  const choices = component.actions.controlRoom?.inputs.find(isCommand)?.model ?? [];
  expect(choices).toHaveLength(24);
  for (const { value, label } of choices) {
    const send = () => toRoomControl({ command: value, params: undefined });
    if (label.includes("(")) expect(send).toThrow(/^Parameters must have/);
    else expect(send()).toEqual({ method: value });
  }
});

type Dropdown = { key: string; model?: { label: string; value: string }[] };
const isCommand = (input: Dropdown) => input.key === "command";
