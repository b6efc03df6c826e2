import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { listEvents } from "../../src/zoom/events";
import { bodyOf } from "../../tools/demo/eventBodies";
import { main } from "../../tools/demo/main";
import { component } from "../support/component";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");

/** Runs the demo in this process. */
async function demo(args: string[], connection?: string) {
  const printed = { stdout: "", stderr: "" };
  const terminal = {
    out: (text: string | Buffer) => {
      printed.stdout += text;
    },
    error: (text: string) => {
      printed.stderr += text;
    },
  };
  return { succeeded: await main(args, terminal, connection), ...printed };
}

/** Runs the demo, expects it to succeed and returns what it prints. */
async function output(args: string[]): Promise<string> {
  const { succeeded, stdout, stderr } = await demo(args);
  expect({ succeeded, stderr }).toEqual({ succeeded: true, stderr: expect.any(String) });
  return stdout;
}

/** Runs the demo, expects it to fail without a result and returns why. */
async function failing(args: string[], connection?: string): Promise<string> {
  const { succeeded, stdout, stderr } = await demo(args, connection);
  expect({ succeeded, stdout }).toEqual({ succeeded: false, stdout: "" });
  return stderr;
}

const { actions, dataSources, triggers } = component;
const parts = Object.values({ ...actions, ...dataSources, ...triggers });

test("the tour runs every part of the bundle over real sockets, in a process of its own", async () => {
  const command = ["--import", "tsx", "tools/demo/main.ts"];
  const env = { ...process.env, PRISMATIC_CONNECTION_VALUE: "" };
  const { stdout, stderr } = await run(process.execPath, command, { cwd: root, env });
  for (const { key } of parts) expect(stdout).toMatch(new RegExp(`^  ${key} `, "m"));
  // A refusal, a rate limit, several pages, several months, and both kinds of event.
  expect(stdout).toMatch(/createMeeting .*→ Duration must be a whole number/);
  expect(stdout).toMatch(/getUser .* rate limit .* 2 requests/);
  expect(stdout).toMatch(/listUsers .* 3 requests/);
  expect(stdout).toMatch(/listUsersRecordings .* [34] requests/);
  expect(stdout).toMatch(/webhookReceiver .*→ HTTP 200, /);
  expect(stdout).toMatch(/webhookReceiver .*→ HTTP 401, /);
  expect(stdout).toMatch(/managedWebhook .*→ 0 subscriptions/);
  expect(stdout).toMatch(/httpPost +Send Transcript +→ Olivia Owner: Good morning/);
  expect(stdout).toMatch(/httpPost +Send Summary +→ ## Key takeaways/);
  expect(stderr).toBe("");
});

test("--help lists every part", async () => {
  const stdout = await output(["--help"]);
  for (const { key } of parts) expect(stdout).toMatch(new RegExp(`^  ${key} +[A-Z].+\\.$`, "m"));
});

test("a part describes its inputs", async () => {
  const stdout = await output(["createMeeting", "--help"]);
  expect(stdout).toMatch(/^Create Meeting \(createMeeting\)\n/);
  expect(stdout).toContain("  userId (required) · User Id");
  expect(stdout).toContain("Choices: 1 (Daily), 2 (Weekly), 3 (Monthly)");
  expect(await output(["webhookReceiver", "--help"])).toContain("  event\n");
});

test("a polling trigger prints what a flow receives from a first poll", async () => {
  const stdout = await output(["newMeetings", "userId=me", "lookBackDate=2026-01-01"]);
  const created = [expect.objectContaining({ topic: "Weekly Planning" })];
  expect(JSON.parse(stdout)).toEqual({ created, updated: [] });
});

test("a data source prints its choices", async () => {
  expect(JSON.parse(await output(["selectWebinarRegistrant", "webinarId=456"]))).toEqual([
    { key: expect.any(String), label: "Rae Registered (rae@example.com)" },
  ]);
});

describe("a webhook trigger", () => {
  test.each(["webhookReceiver", "managedWebhook"])(
    "%s receives the event that is named, signed as Zoom does",
    async (key) => {
      expect(JSON.parse(await output([key, "event=recording.completed"]))).toMatchObject({
        branch: "Notification",
        payload: {
          body: { data: { event: "recording.completed", download_token: expect.any(String) } },
        },
      });
    },
  );

  test("has its own inputs as well", async () => {
    expect(JSON.parse(await output(["webhookReceiver", "eventTypes=meeting.ended"]))).toMatchObject(
      { branch: "URL Verify" },
    );
  });
});

describe("an action", () => {
  test("prints its result alone", async () => {
    const { stdout, stderr } = await demo(["getMeeting", "meetingId=123"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 123, topic: expect.any(String) });
    expect(stderr).toMatch(/^Connected to the mock Zoom server on this machine\./);
  });

  test("that reads a transcript finds the one of a meeting whose UUID begins with a slash", async () => {
    const { text } = JSON.parse(await output(["getMeetingTranscript", "meetingId=123"]));
    expect(text).toMatch(/^Olivia Owner: Good morning/);
  });

  test("that downloads a file prints the file", async () => {
    const recording = JSON.parse(await output(["getMeetingRecordings", "meetingId=123"]));
    const [{ id, download_url }] = recording.recording_files;
    expect(await output(["downloadRecording", `downloadUrl=${download_url}`])).toBe(
      `Recording ${id}`,
    );
  });

  test("with a real connection says first that it talks to Zoom itself", async () => {
    const stderr = await failing(["getUser", "userId=me"], '{"key":"oauth"}');
    expect(stderr).toMatch(/^Connected to Zoom itself/);
    expect(stderr).toContain("The connection has no access token");
  });
});

test.each([
  ["an action without a required input", ["getMeeting"], "InputError: Meeting Id is required."],
  ["an input that does not exist", ["getMeeting", "id=1"], 'Unknown input "id=1"'],
  [
    "JSON that does not end",
    ["createMeeting", "userId=me", "availableDialInCountries=[US"],
    '"availableDialInCountries=[US" is not valid JSON',
  ],
  [
    "a meeting that Zoom does not know",
    ["getMeeting", "meetingId=404"],
    "with HTTP 404, code 3001",
  ],
  [
    "a part that does not exist",
    ["getMeetings"],
    'no action, data source or trigger "getMeetings"',
  ],
  ["help for a part that does not exist", ["getMeetings", "--help"], "npm run demo -- --help"],
  [
    "an event for a trigger that polls",
    ["newMeetings", "userId=me", "event=meeting.started"],
    'Unknown input "event=meeting.started"',
  ],
  [
    "an event that Zoom does not send",
    ["webhookReceiver", "event=meeting.begun"],
    'Zoom has no event "meeting.begun"',
  ],
])("refuses %s and says why", async (_, args, message) => {
  expect(await failing(args)).toContain(message);
});

test.each([
  ["text that is not JSON", "nonsense", "is not valid JSON"],
  ["a text", '"text"', "must be a connection"],
  ["null", "null", "must be a connection"],
])("refuses %s as a connection", async (_, value, problem) => {
  const message = `PRISMATIC_CONNECTION_VALUE ${problem}`;
  expect(await failing(["listUsers"], value)).toContain(message);
});

describe("the body of an event", () => {
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
});
