import { listEvents } from "../../src/zoom/events";
import { bodyOf } from "../../tools/demo/eventBodies";

const record = { object: expect.any(Object) };

test("every event reports something", () => {
  const bare = listEvents().filter(({ name }) => Object.keys(bodyOf(name).payload).length === 0);
  expect(bare).toEqual([]);
});

test.each([
  ["meeting.participant_left", { object: { participant: { leave_time: expect.any(String) } } }],
  ["meeting.registration_created", { object: { registrant: { email: expect.any(String) } } }],
  ["recording.completed", { object: { recording_files: [{ file_type: "MP4" }] } }],
  ["user.updated", { ...record, old_object: expect.any(Object) }],
  ["phone.recording_deleted", { object: { recordings: [expect.any(Object)] } }],
])("%s tells what happened", (event, payload) => {
  expect(bodyOf(event).payload).toMatchObject(payload);
});

test.each([
  ["meeting.started", "string"],
  ["meeting.created", "number"],
  ["recording.completed", "number"],
])("the meeting of %s is identified by a %s, as Zoom writes it", (event, type) => {
  const { object } = bodyOf(event).payload as { object: { id: unknown } };
  expect(typeof object.id).toBe(type);
});

test("an event that the types lack reports a record of its category", () => {
  expect(bodyOf("meeting.unknown").payload).toMatchObject({
    object: { topic: expect.any(String) },
  });
  expect(bodyOf("unknown.event").payload).toEqual({ object: { id: "1" } });
});

test("recordings come with a token that opens them", () => {
  expect(bodyOf("recording.completed").download_token).toEqual(expect.any(String));
});
