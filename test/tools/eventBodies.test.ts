import { listEvents } from "../../src/zoom/events";
import { bodyOf } from "../../tools/demo/eventBodies";
import { signedEvent, webhookSecretToken } from "../../tools/demo/events";
import { harness } from "../support/component";
import { connection } from "../support/connection";

const events = listEvents().map(({ name }) => name);

test.each(events)("%s goes through both triggers", async (event) => {
  const payload = signedEvent(event, webhookSecretToken);
  const inputs = { connection, webhookSecretToken, eventTypes: [event] };
  for (const key of ["webhookReceiver", "managedWebhook"]) {
    const outcome = await harness.trigger(key, payload as never, inputs);
    expect(outcome).toMatchObject({
      branch: "Notification",
      payload: { body: { data: { event, event_ts: expect.any(Number) } } },
    });
  }
});

/** The records that the events of a category are about, as fields somewhere in their bodies. */
test.each([
  ["meeting.participant_left", { object: { participant: { leave_time: expect.any(String) } } }],
  ["meeting.participant_role_changed", { object: { participant: expect.any(Object) } }],
  ["meeting.registration_created", { object: { registrant: { status: "approved" } } }],
  [
    "recording.transcript_completed",
    { object: { recording_files: [{ file_type: "TRANSCRIPT" }] } },
  ],
  ["recording.batch_trashed", { object: { meeting_uuids: [expect.any(String)] } }],
  ["webinar.registration_denied", { object: { registrant: expect.any(Object) } }],
  ["user.updated", { object: expect.any(Object), old_object: expect.any(Object) }],
  ["group.admin_added", { object: { members: [expect.any(Object)] } }],
  ["team_chat.file_shared", { object: { files: [expect.any(Object)] } }],
  ["phone.recording_deleted", { object: { recordings: [expect.any(Object)] } }],
  ["phone.warm_transfer_completed", { object: { transfer_phone_number: expect.any(String) } }],
  ["information_barriers.policy_created", { object: { id: "examplePolicyId" } }],
])("%s tells what happened", (event, payload) => {
  expect(bodyOf(event).payload).toMatchObject(payload);
});

test.each([
  ["meeting.started", "string"],
  ["meeting.ended", "string"],
  ["meeting.participant_joined", "string"],
  ["meeting.created", "number"],
  ["meeting.registration_created", "number"],
  ["recording.completed", "number"],
])("the meeting of %s is identified by a %s, as Zoom writes it", (event, type) => {
  const { object } = bodyOf(event).payload as { object: { id: unknown } };
  expect(typeof object.id).toBe(type);
});

test("an event has a body of its own category, and never that of a meeting instead", () => {
  const fallback = JSON.stringify(Object.keys(bodyOf("unknown.event").payload));
  expect(fallback).toBe('["account_id","object"]');
  for (const event of events.filter((name) => !/^(meeting|webinar|recording)\./.test(name))) {
    expect(JSON.stringify(bodyOf(event))).not.toContain("Weekly Planning");
  }
});

test("recordings come with a token that opens them", () => {
  for (const event of ["recording.completed", "recording.transcript_completed"]) {
    expect(bodyOf(event).download_token).toEqual(expect.any(String));
  }
});
