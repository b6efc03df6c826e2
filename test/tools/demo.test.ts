import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { component } from "../support/component";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");
const demo = (args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, ["--import", "tsx", "tools/demo/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, PRISMATIC_CONNECTION_VALUE: "", ...env },
  });

/** Runs the demo and expects it to fail. */
const failing = async (args: string[], env?: Record<string, string>) => {
  const outcome: { code?: number; stdout: string; stderr: string } = await demo(args, env).catch(
    (error) => error,
  );
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe("");
  return outcome.stderr;
};

const { actions, dataSources, triggers } = component;
const parts = Object.values({ ...actions, ...dataSources, ...triggers });

test("the tour runs every part of the bundle over real sockets and says what it showed", async () => {
  const { stdout, stderr } = await demo([]);
  for (const { key } of parts) expect(stdout).toMatch(new RegExp(`^  ${key} `, "m"));
  expect(stdout).toMatch(/createMeeting .*Duration "soon" .*→ Duration must be a whole number/);
  expect(stdout).toMatch(/getUser .*rate limit .*→ .* 2 requests/);
  expect(stdout).toMatch(/listUsers .*→ 65\d users .*3 requests/);
  expect(stdout).toMatch(/listUsersRecordings .*→ \d+ meetings, read by month +[34] requests/);
  expect(stdout).toMatch(/webhookReceiver .*signed by Zoom .*→ HTTP 200, takes the Notification/);
  expect(stdout).toMatch(/webhookReceiver .*forged signature .*→ HTTP 401, takes the URL Verify/);
  expect(stdout).toMatch(
    /managedWebhook .*deploy an .*→ 1 subscription in Zoom: recording\.completed/,
  );
  expect(stdout).toMatch(
    /managedWebhook .*deploy it again.*→ 1 .*: meeting\.started, meeting\.ended/,
  );
  expect(stdout).toMatch(/managedWebhook .*delete the instance.*→ 0 subscriptions in Zoom/);
  const counts = `${Object.keys(actions).length} actions, ${Object.keys(dataSources).length} data sources`;
  expect(stdout).toContain(`\nShown: ${counts}, `);
  expect(stdout).toMatch(/All of it worked: \d+ calls, \d+ requests, [\d.]+ s\.\n$/);
  expect(stderr).toBe("");
});

test("--help lists every part", async () => {
  const { stdout } = await demo(["--help"]);
  for (const { key } of parts) expect(stdout).toMatch(new RegExp(`^  ${key} +[A-Z].+\\.$`, "m"));
});

test("a part describes its inputs", async () => {
  const { stdout } = await demo(["createMeeting", "--help"]);
  expect(stdout).toMatch(/^Create Meeting \(createMeeting\)\nCreates a meeting/);
  expect(stdout).toContain("  userId (required) · User Id");
  expect(stdout).toContain("Choices: 1 (Daily), 2 (Weekly), 3 (Monthly)");
  expect((await demo(["webhookReceiver", "--help"])).stdout).toContain("  event\n");
});

describe("the transcript", () => {
  test("of the meeting that the sandbox has is downloaded, whose UUID begins with a slash", async () => {
    const { stdout } = await demo(["getMeetingTranscript", "meetingId=123"]);
    expect(JSON.parse(stdout).text).toMatch(/^Olivia Owner: Good morning/);
  });
});

describe("a polling trigger", () => {
  test("prints what a flow gets from a first poll", async () => {
    const { stdout } = await demo(["newMeetings", "userId=me", "lookBackDate=2026-01-01"]);
    const created = [expect.objectContaining({ topic: "Weekly Planning" })];
    expect(JSON.parse(stdout)).toEqual({ created, updated: [] });
  });

  test("has no input for an event", async () => {
    const stderr = await failing(["newMeetings", "userId=me", "event=meeting.started"]);
    expect(stderr).toContain('Unknown input "event=meeting.started"');
  });
});

describe("a data source", () => {
  test("prints its choices", async () => {
    const { stdout } = await demo(["selectWebinarRegistrant", "webinarId=456"]);
    expect(JSON.parse(stdout)).toEqual([
      { key: expect.any(String), label: "Rae Registered (rae@example.com)" },
    ]);
  });
});

test("Select Phone Recording offers the files of the sandbox's recordings", async () => {
  const { stdout } = await demo(["selectPhoneRecording", "userId=me", "returnFileId=true"]);
  expect(JSON.parse(stdout)).toContainEqual({
    key: expect.stringMatching(/^[\w-]+$/),
    label: expect.stringMatching(/^Customer → owner@example\.com/),
  });
});

describe("a webhook trigger", () => {
  test.each(["webhookReceiver", "managedWebhook"])(
    "%s receives the event that is named, signed as Zoom does",
    async (key) => {
      const { stdout } = await demo([key, "event=recording.completed"]);
      expect(JSON.parse(stdout)).toMatchObject({
        branch: "Notification",
        payload: {
          body: { data: { event: "recording.completed", download_token: expect.any(String) } },
        },
      });
    },
  );

  test("takes its own inputs as well", async () => {
    const { stdout } = await demo(["webhookReceiver", "eventTypes=meeting.ended"]);
    expect(JSON.parse(stdout)).toMatchObject({ branch: "URL Verify" });
  });
});

describe("an action", () => {
  test("prints its result alone", async () => {
    const { stdout, stderr } = await demo(["getMeeting", "meetingId=123"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 123, topic: expect.any(String) });
    expect(stderr).toMatch(/^Connected to a Zoom sandbox on this machine\./);
  });

  test("that downloads a file prints the file", async () => {
    const { stdout: recording } = await demo(["getMeetingRecordings", "meetingId=123"]);
    const [{ id, download_url }] = JSON.parse(recording).recording_files;
    const { stdout } = await demo(["downloadRecording", `downloadUrl=${download_url}`]);
    expect(stdout).toBe(`Recording ${id}`);
  });

  test("that Zoom rejects prints why", async () => {
    expect(await failing(["getMeeting", "meetingId=404"])).toMatch(
      /ZoomApiError: Zoom rejected GET \/meetings\/404 with HTTP 404, code 3001: .* Check the id/,
    );
  });

  test.each([
    [["getMeeting"], "InputError: Meeting Id must be a number"],
    [["getMeeting", "id=1"], 'Unknown input "id=1"'],
    [
      ["createMeeting", "userId=me", "availableDialInCountries=[US"],
      '"availableDialInCountries=[US" is not valid JSON',
    ],
  ])("rejects %j and prints why", async (args, message) => {
    expect(await failing(args)).toContain(message);
  });

  test("that does not exist suggests similar ones", async () => {
    expect(await failing(["getMeetings"])).toMatch(
      /There is no action, data source or trigger "getMeetings"\. Did you mean .*getMeeting\b/,
    );
  });

  test("with a real connection says first that it talks to Zoom itself", async () => {
    const stderr = await failing(["getUser", "userId=me"], {
      PRISMATIC_CONNECTION_VALUE: '{"key":"oauth"}',
    });
    expect(stderr).toMatch(/^Connected to Zoom itself/);
    expect(stderr).toContain("The connection has no access token");
  });

  test.each([
    ["nonsense", "is not valid JSON"],
    ['"text"', "must be a connection"],
    ["null", "must be a connection"],
  ])("rejects %s as a connection", async (value, problem) => {
    expect(await failing(["listUsers"], { PRISMATIC_CONNECTION_VALUE: value })).toContain(
      `PRISMATIC_CONNECTION_VALUE ${problem}`,
    );
  });
});
