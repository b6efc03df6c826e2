import { invokeFlow } from "@prismatic-io/spectral/dist/testing";
import { subDays } from "date-fns";
import { known, timestamp } from "../../sandbox/world";
import { component, harness } from "../support/component";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

type Flow = Parameters<typeof invokeFlow>[0];

// Their types come from the manifest, with which check:generated compiles them.
const flows = "../../examples/code-native/src/flows";
const { registerPeople } = jest.requireActual<{ registerPeople: Flow }>(`${flows}/registerPeople`);
const { postTranscripts } = jest.requireActual<{ postTranscripts: Flow }>(
  `${flows}/postTranscripts`,
);

const sandbox = useSandbox();

// The SDK's logger prints.
beforeEach(() => {
  for (const level of ["info", "error"] as const) jest.spyOn(console, level).mockReturnValue();
});

/** The component's actions as a flow calls them. */
const zoom = Object.fromEntries(
  Object.keys(component.actions).map((key) => [
    key,
    (values: Record<string, unknown>) => harness.action(key, values),
  ]),
);

async function run(flow: Flow, data: unknown, instanceState = {}) {
  const channel = sandbox().world.channels[0]?.id ?? "";
  const { result, loggerMock } = await invokeFlow(flow, {
    configVars: {
      "Zoom Connection": sandboxConnection,
      Host: known.ownerEmail,
      Meeting: String(known.meetingId),
      Channel: channel,
    },
    context: { components: { zoom }, instanceState },
    payload: { body: { data, contentType: "application/json" } },
  });
  return { ...result, loggerMock };
}

describe("Register People", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      email: `guest${index}@example.com`,
      first_name: "Guest",
    }));

  test("registers everyone in the body and responds with their links to join", async () => {
    const result = await run(registerPeople, { registrants: people(2) });
    expect(result).toMatchObject({ statusCode: 200, data: { failed: [] } });
    expect(result.data).toHaveProperty("registered.1", {
      email: "guest1@example.com",
      join_url: expect.stringContaining("https://"),
    });
  });

  test("responds with who failed when Zoom rejects one of several batches", async () => {
    sandbox().intercept(respondsWith(400, { code: 300, message: "Registration is closed." }));
    const result = await run(registerPeople, { registrants: people(31) });
    const { registered, failed } = result.data as { registered: object[]; failed: object[] };
    expect(result.statusCode).toBe(207);
    expect(registered).toMatchObject([{ email: "guest30@example.com" }]);
    expect(failed).toHaveLength(30);
    expect(failed[0]).toMatchObject({ email: "guest0@example.com", code: 300 });
  });

  test("sends nothing to Zoom if a person cannot be valid", async () => {
    const registrants = [...people(1), { email: "guest", first_name: "Guest" }];
    await expect(run(registerPeople, { registrants })).rejects.toThrow(
      /^Registrants item 2 .*"guest"/,
    );
    expect(sandbox().received).toEqual([]);
  });

  test.each([
    ["no body", undefined],
    ["a text", "registrants"],
    ["an empty list", { registrants: [] }],
    ["no list", { registrants: { email: "guest@example.com" } }],
  ])("responds with 400 to %s", async (_, body) => {
    expect(await run(registerPeople, body)).toMatchObject({ statusCode: 400 });
    expect(sandbox().received).toEqual([]);
  });
});

describe("Post Transcripts", () => {
  interface Recording {
    uuid: string;
    topic: string;
    recording_files: { file_type: string }[];
  }

  const messages = () => sandbox().world.channels[0]?.messages ?? [];
  const texts = () => messages().map(({ message }) => String(message));
  beforeEach(() => void messages().splice(0));

  /** What New and Updated Recordings finds first: all recordings of two weeks. */
  async function poll(): Promise<Recording[]> {
    const { world } = sandbox();
    const lookBackDate = timestamp(subDays(world.now, 14)).slice(0, 10);
    const inputs = { connection: sandboxConnection, userId: "me", lookBackDate };
    const context = { instanceState: {} };
    const result = await harness.trigger("newRecordings", {}, inputs, context);
    const { created } = (result as PollResult).payload.body.data;
    return created.slice(0, 2);
  }

  interface PollResult {
    payload: { body: { data: { created: Recording[] } } };
  }

  test("posts a transcript by speaker, as a reply to its title", async () => {
    const [recording] = await poll();
    const { data } = await run(postTranscripts, { created: [recording], updated: [] });
    expect(data).toEqual({ failed: [] });
    expect(texts()).toEqual([
      `Transcript of ${recording?.topic}`,
      "Olivia Owner: Good morning, everyone. Let us begin. We release on Friday.",
    ]);
    const { body = "{}" } = sandbox().received.at(-1) ?? {};
    expect(JSON.parse(body)).toHaveProperty("reply_main_message_id", messages()[0]?.id);
  });

  test("posts a recording once, however often it comes", async () => {
    const [recording] = await poll();
    const { instanceState } = await run(postTranscripts, { created: [recording], updated: [] });
    await run(postTranscripts, { created: [], updated: [recording] }, instanceState);
    expect(messages()).toHaveLength(2);
  });

  test("waits for a transcript that is not ready", async () => {
    const [recording] = await poll();
    const files = recording?.recording_files.filter(({ file_type }) => file_type === "MP4");
    await run(postTranscripts, { created: [{ ...recording, recording_files: files }] });
    await run(postTranscripts, undefined);
    expect(messages()).toEqual([]);
  });

  test.each([
    ["of many speakers", (index: number) => `Speaker ${index}`],
    ["of one speaker", () => "Olivia Owner"],
  ])("splits a long transcript %s", async (_, speaker) => {
    const [recording] = await poll();
    const instance = sandbox().world.instances.find(({ uuid }) => uuid === recording?.uuid);
    const cues = Array.from({ length: 90 }, (_, index) => {
      const time = `00:${String(Math.floor(index / 2)).padStart(2, "0")}:${index % 2 ? "30" : "00"}`;
      return `${time}.000 --> ${time}.900\n${speaker(index)}: ${`word${index} `.repeat(20)}`;
    });
    if (instance) instance.transcript = ["WEBVTT", ...cues].join("\n\n");
    await run(postTranscripts, { created: [recording] });
    const [, ...parts] = texts();
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((part) => part.length > 4_000)).toEqual([]);
    expect(parts.join(" ").match(/word\d+/g)).toHaveLength(90 * 20);
  });

  test("posts the others when a transcript cannot be read", async () => {
    const [missing, recording] = await poll();
    const created = [{ ...missing, uuid: "gone" }, recording];
    const { data, instanceState, loggerMock } = await run(postTranscripts, { created });
    expect(data).toEqual({ failed: ["gone"] });
    expect(instanceState).toEqual({ posted: [recording?.uuid] });
    expect(messages()).toHaveLength(2);
    expect(loggerMock.error).toHaveBeenCalledWith(expect.stringContaining("was not posted"));
  });
});
