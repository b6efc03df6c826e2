import { failure, run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

describe("meetings", () => {
  const created = { status: 201, body: { id: 1 } };
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay(created);
    await run("createMeeting", { userId: "me", ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("with a recurrence and no type become recurring with a fixed time", async () => {
    expect(await body({ recurrence: "1" })).toMatchObject({ type: 8, recurrence: { type: 1 } });
  });

  test("without a recurrence send none, whatever other inputs the form keeps", async () => {
    const sent = await body({ weeklyDay: "1", monthlyDay: "3", repeatInterval: "2" });
    expect(sent).not.toHaveProperty("recurrence");
    expect(sent).not.toHaveProperty("type");
  });

  test.each([
    ["2021-12-15T12:02:00Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02", "2021-12-15T12:02:00"],
    ["2021-12-15T12:02:00+02:00", "2021-12-15T10:02:00Z"],
    ["2021-12-15T12:02:00.123-0500", "2021-12-15T17:02:00Z"],
    [new Date("2021-12-15T12:02:00Z"), "2021-12-15T12:02:00Z"],
  ])("start at %s as %s", async (startTime, start_time) => {
    expect(await body({ startTime })).toMatchObject({ start_time });
  });

  test("end their recurrence in UTC", async () => {
    const endDateTime = "2022-11-25T12:00";
    expect(await body({ recurrence: "1", endDateTime })).toMatchObject({
      recurrence: { end_date_time: "2022-11-25T12:00:00Z" },
    });
  });
});

describe("Keep Existing Settings", () => {
  test.each([
    ["no value", undefined],
    ["a blank", ""],
    ["None", "none"],
  ])("accepts %s for Recurrence", async (_, recurrence) => {
    const inputs = { meetingId: "1", topic: "New", keepExistingSettings: "true", recurrence };
    expect((await requestsOf("updateMeeting", inputs))[0]?.body).toEqual({ topic: "New" });
  });

  const changed = { meetingId: "1", recurrence: "none", keepExistingSettings: "true" };

  test("changes only the topic if only the topic is set", async () => {
    const [request] = await requestsOf("updateMeeting", { ...changed, topic: "New" });
    expect(request?.body).toEqual({ topic: "New" });
  });

  test("still sends flags that are on, and choices that are not the default", async () => {
    const [request] = await requestsOf("updateMeeting", {
      ...changed,
      hostVideo: "true",
      approvalType: "0",
      autoRecording: "none",
      audio: "voip",
      settingsExtraFields: '{"watermark": false}',
    });
    expect(request?.body).toEqual({
      settings: { host_video: true, approval_type: 0, audio: "voip", watermark: false },
    });
  });

  test("when off, sends every flag and default", async () => {
    const [request] = await requestsOf("updateMeeting", { meetingId: "1", recurrence: "none" });
    expect(request?.body).toMatchObject({ settings: { approval_type: 2, host_video: false } });
  });
});

describe("recurrence", () => {
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay({ status: 201, body: {} });
    await run("createMeeting", { userId: "me", ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("makes a meeting without a type a recurring one", async () => {
    const { type, recurrence } = await body({ recurrence: "1", repeatInterval: "90" });
    expect({ type, recurrence }).toEqual({ type: 8, recurrence: { type: 1, repeat_interval: 90 } });
  });

  test("accepts a monthly day", async () => {
    const { recurrence } = await body({ recurrence: "3", monthlyDay: "15" });
    expect(recurrence).toEqual({ type: 3, monthly_day: 15 });
  });

  test("omits inputs of other patterns", async () => {
    const { recurrence } = await body({
      recurrence: "1",
      weeklyDay: "1",
      monthlyDay: "1",
      monthlyWeek: "1",
      monthlyWeekDay: "1",
    });
    expect(recurrence).toEqual({ type: 1 });
  });

  test("is omitted if blank", async () => {
    expect(await body({ weeklyDay: "1" })).not.toHaveProperty("recurrence");
  });
});

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

const session = (name: string, user_id: string, fields: object = {}) => ({
  id: "",
  user_id,
  name,
  user_email: "",
  ...fields,
});
const ann = { id: "ann", user_email: "ann@example.com" };
const sessions = [
  session("Ann", "1", ann),
  session("Rae", "2"),
  // Ann on her phone, where she is not signed in.
  session("Ann (phone)", "3", { user_email: "ANN@example.com" }),
  session("Ann", "4", ann),
  session("Rae", "5"),
];
const pages = [
  { next_page_token: "t", participants: sessions.slice(0, 2) },
  { next_page_token: "", participants: sessions.slice(2) },
].map((body) => ({ status: 200, body }));

test.each([
  ["the id of someone who is signed in", "ann", ["1", "3", "4"]],
  ["the user_id of any of their sessions", "3", ["1", "3", "4"]],
  ["the user_id of a guest", "5", ["2", "5"]],
  ["an id that nobody has", "jane", []],
  ["no id", "", ["1", "2", "3", "4", "5"]],
])(
  "List Webinar Participants returns all sessions of a participant by %s",
  async (_, participantId, expected) => {
    replay(...pages);
    const data = await run("listWebinarParticipants", { webinarId: "1", participantId });
    const { participants, total_records } = data as {
      participants: { user_id: string }[];
      total_records: number;
    };
    expect(participants.map(({ user_id }) => user_id)).toEqual(expected);
    expect(total_records).toBe(expected.length);
  },
);

test("Limit counts the sessions of the participant", async () => {
  replay(...pages);
  const inputs = { webinarId: "1", participantId: "ann", limit: 2 };
  const { participants } = (await run("listWebinarParticipants", inputs)) as {
    participants: { user_id: string }[];
  };
  expect(participants.map(({ user_id }) => user_id)).toEqual(["1", "3"]);
});
