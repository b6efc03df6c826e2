import { failure, run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const uuid = "4444AAAiAAAAAiAiAiiAii==";

test.each([
  ["getMeetingSummary", { meetingId: uuid }],
  ["getMeetingReport", { meetingId: uuid }],
  ["deleteMeetingRecording", { meetingId: uuid, recordingId: "file" }],
  ["recoverMeetingRecordings", { meetingId: uuid }],
  ["updateMeetingRecordingSettings", { meetingId: uuid, topic: "Daily Meeting" }],
])("%s fails where Zoom rejects the request with HTTP 200", async (action, inputs) => {
  replay({ status: 200, body: { code: 200, message: "You do not have the right permissions." } });
  const error = await failure(action, inputs);
  expect(error.name).toBe("ZoomApiError");
  expect(error.message).toContain(
    "with HTTP 200, code 200: You do not have the right permissions.",
  );
  expect(error.message).toContain("ask a Zoom administrator");
});

test("says that an account has no summaries", async () => {
  replay({ status: 200, body: { code: 0, message: "Feature unavailable." } });
  const error = await failure("getMeetingSummary", { meetingId: uuid });
  expect(error.message).toContain("Feature unavailable. The meeting has no summary");
  expect(error.message).toContain("turn on Meeting Summary with AI Companion");
});

describe("Get Meeting Summary where Zoom has none", () => {
  const missing = { status: 404, body: { code: 3001, message: "Meeting does not exist." } };
  const instances = {
    status: 200,
    body: { meetings: [{ uuid, start_time: "2026-01-01T00:00:00Z" }] },
  };

  test("says so for the latest instance of a number, whose id is right", async () => {
    replay(instances, missing);
    const error = await failure("getMeetingSummary", { meetingId: "87634730132" });
    expect(error.name).toBe("ZoomUnavailableError");
    expect(error.message).toMatch(/^The latest instance of meeting 87634730132 has no summary\./);
    expect(error.message).not.toContain("Check the id");
  });

  test("says for a UUID that the meeting may have no summary", async () => {
    replay(missing);
    const { message } = await failure("getMeetingSummary", { meetingId: uuid });
    expect(message).toMatch(/Check the id: the meeting does not exist, or has no summary\.$/);
  });

  test("says anything else for a number too", async () => {
    replay(instances, { status: 400, body: { code: 4711, message: "No scope." } });
    const error = await failure("getMeetingSummary", { meetingId: "87634730132" });
    expect(error.name).toBe("ZoomApiError");
  });
});

test("returns a response that has a message among other fields", async () => {
  const body = { code: "x", message: "Hello", uuid };
  replay({ status: 200, body });
  expect(await run("getMeetingReport", { meetingId: uuid })).toEqual(body);
});

test.each([
  [
    "listMeetingSummaries",
    "a time on a day as To",
    { from: "2026-02-01T00:00:01Z", to: "2026-02-01" },
    "To must be a valid",
  ],
  [
    "listMeetingSummaries",
    "times in two zones",
    { from: "2026-02-01T01:00:00+01:00", to: "2026-01-31T23:59:59Z" },
    'From must not be after To (2026-01-31T23:59:59Z). Got "2026-02-01T00:00:00Z"',
  ],
  [
    "listUsersMeetingSummaries",
    "times of two days",
    { userId: "me", from: "2026-02-02T00:00:00Z", to: "2026-02-01T00:00:00Z" },
    "From must not be after To",
  ],
  [
    "listPastMeetingInstances",
    "two days",
    { meetingId: "1", from: "2026-02-02", to: "2026-02-01" },
    "From must not be after To",
  ],
])("%s rejects a range that ends before it begins: %s", async (action, _, inputs, message) => {
  const requests = replay();
  expect((await failure(action, inputs)).message).toContain(message);
  expect(requests).toEqual([]);
});

test("Update Meeting Recording Settings sends what is set and nothing else", async () => {
  const inputs = { meetingId: uuid, onDemand: "false", approvalType: "0", password: " " };
  const [request] = await requestsOf("updateMeetingRecordingSettings", inputs);
  expect(request?.body).toEqual({ on_demand: false, approval_type: 0 });
});

test.each([
  ["no inputs", {}],
  ["blank inputs", { topic: " ", onDemand: "unset", shareRecording: null }],
])("Update Meeting Recording Settings rejects an update of nothing: %s", async (_, settings) => {
  const requests = replay();
  const error = await failure("updateMeetingRecordingSettings", { meetingId: uuid, ...settings });
  expect(error.name).toBe("InputError");
  expect(error.message).toMatch(
    /^At least one setting is required: Share Recording, .*, Auto Delete\.$/,
  );
  expect(requests).toEqual([]);
});

test("a passcode that is too short is rejected and not quoted", async () => {
  const error = await failure("updateMeetingRecordingSettings", {
    meetingId: "1",
    password: "hush",
  });
  expect(error.message).toBe(
    "Password must be 8 to 10 characters, including letters, numbers and special characters. Got (value hidden, 4 characters).",
  );
});
