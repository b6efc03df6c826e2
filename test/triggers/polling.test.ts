import { readFileSync } from "node:fs";
import path from "node:path";
import nock from "nock";
import { component, harness } from "../support/component";
import { connection } from "../support/connection";
import { type Listed, PolledZoom, PollingFlow } from "../support/polledZoom";
import { rejection } from "../support/rejection";
import { commonFilters, pollingTriggers } from "./pollingTriggers";

const hour = 3_600_000;
const day = 24 * hour;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => jest.useRealTimers());
beforeAll(() => nock.disableNetConnect());
afterAll(() => nock.restore());

const triggerOf = (key: string) => {
  const found = pollingTriggers.find((trigger) => trigger.key === key);
  if (!found) throw new Error(`test/triggers/pollingTriggers.ts does not have ${key}.`);
  return found;
};

/** A flow with a trigger, and the records that Zoom lists. */
function start(key: string, inputs: object = {}) {
  const { list, inputs: typical, dayOf } = triggerOf(key);
  const records: Listed[] = [];
  const zoom = new PolledZoom(list, (query) => {
    if (!dayOf) return records;
    const from = (query.get("from") ?? "").slice(0, 10);
    const to = (query.get("to") ?? "").slice(0, 10);
    return records.filter((record) => dayOf(record) >= from && dayOf(record) <= to);
  });
  return { records, zoom, flow: new PollingFlow(zoom, key, { ...typical, ...inputs }) };
}

describe("a list with null, and with numbers, true or objects where Zoom documents text,", () => {
  test.each(pollingTriggers.map(({ key }) => key))("is polled by %s", async (key) => {
    const { create, inputs, list } = triggerOf(key);
    const records: Listed[] = [];
    const good = create(1, "2026-03-01T11:00:00Z");
    const odd = [null, 12, true, {}, [null, 5]].map((value) =>
      Object.fromEntries(Object.keys(good).map((field) => [field, value])),
    );
    const zoom = new PolledZoom(list, () => records, 100);
    const polled = new PollingFlow(zoom, key, inputs);
    await polled.poll();
    records.push(...([null, 5, "text", ...odd, good] as Listed[]));
    expect((await polled.poll()).created).toContainEqual(good);
    expect(await polled.poll()).toMatchObject({ updated: [] });
  });

  test("does not make a recording's file with a number as its id a raw error", async () => {
    const { zoom } = start("newRecordings");
    const recording_files = [{ id: 12, status: "completed" }, null];
    const recording = { uuid: "u", start_time: "2026-03-01T11:00:00Z", recording_files };
    const listed: Listed[] = [];
    const flow = new PollingFlow(new PolledZoom(zoom.key, () => listed), "newRecordings", {
      userId: "u",
    });
    await flow.poll();
    listed.push(recording);
    expect(await flow.poll()).toMatchObject({ created: [{ uuid: "u" }] });
  });
});

test.each(pollingTriggers.map(({ key }) => key))("%s without a connection says so", async (key) => {
  const { flow } = start(key, { connection: undefined });
  expect((await rejection(flow.poll())).message).toBe("Connection is required.");
});

test("every polling trigger is in test/triggers/pollingTriggers.ts", () => {
  const polling = Object.values(component.triggers).filter(
    ({ scheduleSupport }) => scheduleSupport === "required",
  );
  expect(polling.map(({ key }) => key).sort()).toEqual(
    pollingTriggers.map(({ key }) => key).sort(),
  );
});

test("every polling trigger is in the table of docs/setup/polling.md", () => {
  const page = readFileSync(path.resolve(__dirname, "../../docs/setup/polling.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| "));
  const labels = pollingTriggers.map(({ key }) => component.triggers[key]?.display.label ?? key);
  expect(labels.filter((label) => !rows.some((row) => row.includes(label)))).toEqual([]);
});

/** Triggers whose records have times: the others have no Look-back Date. */
const timed = pollingTriggers.filter(({ key }) =>
  component.triggers[key]?.inputs.some((input) => input.key === "lookBackDate"),
);

/** To Contact takes the place of To Channel. */
const noFilter = /^(connection|lookBackDate|show(New|Updated)Records|processingDays|toContact)$/;

const filtersOf = (trigger: string) =>
  component.triggers[trigger]?.inputs.map(({ key }) => key).filter((key) => !noFilter.test(key)) ??
  [];

test("test/triggers/pollingTriggers.ts has another value of every input that filters records", () => {
  const missing = pollingTriggers.flatMap(({ key, otherFilters }) =>
    filtersOf(key)
      .filter((filter) => !(filter in { ...commonFilters, ...otherFilters }))
      .map((filter) => `otherFilters of ${key} lacks ${filter}`),
  );
  expect(missing).toEqual([]);
});

describe.each(timed.map((trigger) => [trigger.key, trigger] as const))(
  "Look-back Date of %s",
  (key, it) => {
    test("reports the records since Look-back Date on its first poll, and never again", async () => {
      const { records, zoom, flow } = start(key, { lookBackDate: "2026-02-20" });
      const late = it.create(1, "2026-02-19T23:59:59Z");
      const since = it.create(2, "2026-02-20T00:00:00Z");
      records.push(late, since);
      expect(await flow.poll()).toMatchObject({ created: [since] });
      zoom.now += day;
      expect(await flow.poll()).toMatchObject({ created: [] });
    });

    test("rejects a Look-back Date in the future", async () => {
      const { zoom, flow } = start(key, { lookBackDate: "2026-03-02" });
      expect((await rejection(flow.poll())).message).toBe(
        'Look-back Date must not be after today (2026-03-01). Got "2026-03-02".',
      );
      expect(zoom.requests).toEqual([]);
    });
  },
);

describe.each(pollingTriggers.map((trigger) => [trigger.key, trigger] as const))(
  "%s",
  (key, it) => {
    const at = (zoom: PolledZoom, days: number) => new Date(zoom.now - days * day).toISOString();

    test("reports nothing on its first poll, and then what is new", async () => {
      const { records, zoom, flow } = start(key);
      records.push(it.create(1, at(zoom, 1)));
      expect(await flow.poll()).toEqual({
        created: [],
        updated: [],
        resultType: "polled_no_changes",
      });
      expect(zoom.requests[0]?.path).toBe(it.path);
      records.push(it.create(2, at(zoom, 1)));
      expect(await flow.poll()).toEqual({
        created: [records[1]],
        updated: [],
        resultType: "completed",
      });
      expect(await flow.poll()).toMatchObject({ created: [], resultType: "polled_no_changes" });
    });

    test("treats another value of an input that filters records as a first poll", async () => {
      const others: Record<string, string> = { ...commonFilters, ...it.otherFilters };
      for (const filter of filtersOf(key)) {
        const { records, zoom, flow } = start(key);
        await flow.poll();
        const changed = new PollingFlow(zoom, key, { ...it.inputs, [filter]: others[filter] });
        changed.state = flow.state;
        records.push(it.create(1, at(zoom, 0)));
        expect(await changed.poll()).toMatchObject({ created: [] });
        records.push(it.create(2, at(zoom, 0)));
        expect(await changed.poll()).toMatchObject({ created: [records[1]] });
      }
    });

    test("reports no new records when Show New Records is off, not even later", async () => {
      const { records, zoom, flow } = start(key, { showNewRecords: "false" });
      await flow.poll();
      records.push(it.create(1, at(zoom, 0)));
      expect(await flow.poll()).toMatchObject({ created: [], resultType: "polled_no_changes" });
      const shown = new PollingFlow(zoom, key, it.inputs);
      shown.state = flow.state;
      expect(await shown.poll()).toMatchObject({ created: [] });
    });

    test("returns the newest record to a simulated test, or the first without times, and keeps the state", async () => {
      const { records, zoom, flow } = start(key);
      const simulated = { isSimulatedTestExecution: true };
      records.push(it.create(1, at(zoom, 3)), it.create(2, at(zoom, 1)), it.create(3, at(zoom, 2)));
      expect(await flow.poll(simulated)).toEqual({
        created: [records[timed.includes(it) ? 1 : 0]],
        updated: [],
        resultType: "completed",
      });
      expect(flow.state).toEqual({});
    });

    test("returns an example to a simulated test when there is no record", async () => {
      const { flow } = start(key);
      const { created } = await flow.poll({ isSimulatedTestExecution: true });
      const example = component.triggers[key]?.examplePayload as {
        payload: { body: { data: { created: unknown[] } } };
      };
      expect(created).toEqual(example.payload.body.data.created);
    });

    test("writes its state once, after the last request", async () => {
      const { records, zoom, flow } = start(key);
      records.push(...[1, 2, 3, 4, 5].map((id) => it.create(id, at(zoom, 0))));
      const writes: number[] = [];
      flow.state = new Proxy<Record<string, unknown>>(
        {},
        {
          set: (...args) => {
            writes.push(zoom.requests.length);
            return Reflect.set(...args);
          },
        },
      );
      await flow.poll();
      expect(new Set(writes)).toEqual(new Set([zoom.requests.length]));
    });

    test("does without Zoom's clock", async () => {
      const { records, zoom, flow } = start(key);
      zoom.hasClock = false;
      await flow.poll();
      records.push(it.create(1, at(zoom, 0)));
      expect(await flow.poll()).toMatchObject({ created: [records[0]] });
      zoom.now += 5 * day;
      expect(await flow.poll()).toMatchObject({ created: [] });
    });

    test("can run a flow once for each record", () => {
      const trigger = component.triggers[key] as {
        triggerResolverSupport: string;
        triggerResolverDefaultBatchSize: number;
        triggerResolverDefaultConcurrentBatchLimit: number;
        resolveTriggerItems: (context: object, result: object) => unknown[];
      };
      expect(trigger).toMatchObject({
        triggerResolverSupport: "valid",
        triggerResolverDefaultBatchSize: 1,
        triggerResolverDefaultConcurrentBatchLimit: 1,
        isPollingTrigger: true,
        hasResolveTriggerItems: true,
      });
      const items = (body: unknown) => trigger.resolveTriggerItems({}, { payload: { body } });
      expect(items({ data: { created: [1, 2], updated: [3] } })).toEqual([1, 2, 3]);
      for (const body of [undefined, {}, { data: null }, { data: { created: [1] } }]) {
        expect(items(body)).toEqual((body as { data?: { created?: [] } })?.data?.created ?? []);
      }
    });
  },
);

describe("New and Updated Recordings", () => {
  const recording = (...files: [id: string, status: string][]) => ({
    uuid: "m==",
    start_time: "2026-02-27T09:00:00Z",
    recording_files: files.map(([id, status]) => ({ id, status })),
  });

  test("reports a recording when all its files are completed", async () => {
    const { records, flow } = start("newRecordings");
    records.push(recording(["video", "completed"], ["audio", "processing"]));
    expect(await flow.poll()).toMatchObject({ created: [] });
    expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
    records.splice(0, 1, recording(["video", "completed"], ["audio", "completed"]));
    expect(await flow.poll()).toMatchObject({ created: [records[0]], updated: [] });
  });

  test("reports a recording with a timeline and captions, which have neither status nor id", async () => {
    const { records, flow } = start("newRecordings");
    await flow.poll();
    const withFiles = (url: string, ...types: string[]) => {
      const { recording_files, ...meeting } = recording(["video", "completed"]);
      const others = types.map((file_type) => ({
        file_type,
        recording_start: meeting.start_time,
        download_url: `https://zoom.us/rec/download/${url}${file_type}`,
      }));
      records.splice(0, 1, { ...meeting, recording_files: [...recording_files, ...others] });
    };
    withFiles("a", "TIMELINE");
    expect(await flow.poll()).toMatchObject({ created: [records[0]], updated: [] });
    withFiles("b", "TIMELINE");
    expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
    withFiles("b", "TIMELINE", "CC");
    expect(await flow.poll()).toMatchObject({ created: [], updated: [records[0]] });
  });

  test.each([
    ["no files", []],
    ["null for its files", null],
    ["no field for its files", undefined],
    ["null among its files", [null]],
  ])("does not report a recording with %s until it has some", async (_, recording_files) => {
    const { records, zoom, flow } = start("newRecordings");
    await flow.poll();
    records.push({ ...recording(), recording_files });
    expect(await flow.poll()).toMatchObject({ created: [] });
    zoom.now += 2 * day;
    expect(await flow.poll()).toMatchObject({ created: [] });
    records.splice(0, 1, recording(["video", "completed"]));
    expect(await flow.poll()).toMatchObject({ created: records });
  });

  test("reports a recording with a file that is never completed when it leaves the window, once", async () => {
    const { records, zoom, flow } = start("newRecordings");
    await flow.poll();
    records.push(recording(["video", "completed"], ["audio", "processing"]));
    const given: unknown[] = [];
    for (let days = 0; days < 20; days += 1) {
      const { created, updated } = await flow.poll();
      given.push(...created.map((record) => [days, record]), ...updated);
      zoom.now += day;
    }
    // The recording is of 27 February, and the first poll on 1 March.
    expect(given).toEqual([[6, records[0]]]);
  });

  test.each([
    [
      "its video is completed",
      [
        ["video", "completed"],
        ["audio", "processing"],
      ],
    ],
    ["nothing is completed", [["video", "processing"]]],
  ] as [string, [string, string][]][])(
    "reports an old recording that is still processing on a first poll with Look-back Date where %s",
    async (_, files) => {
      const { records, zoom, flow } = start("newRecordings", { lookBackDate: "2026-02-01" });
      records.push(recording(...files));
      zoom.now += 10 * day;
      expect(await flow.poll()).toMatchObject({ created: records });
      records.splice(0, 1, recording(["video", "completed"], ["audio", "completed"]));
      expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
    },
  );

  test("reports a recording as updated once for each file that is completed later", async () => {
    const { records, flow } = start("newRecordings");
    await flow.poll();
    const steps: [[string, string][], boolean][] = [
      [[["transcript", "processing"]], false],
      [[["transcript", "completed"]], true],
      [[["transcript", "completed"]], false],
      [
        [
          ["transcript", "completed"],
          ["chat", "processing"],
        ],
        false,
      ],
      [
        [
          ["transcript", "completed"],
          ["chat", "completed"],
        ],
        true,
      ],
    ];
    records.push(recording(["video", "completed"]));
    expect(await flow.poll()).toMatchObject({ created: [{ uuid: "m==" }], updated: [] });
    for (const [files, isUpdated] of steps) {
      records.splice(0, 1, recording(["video", "completed"], ...files));
      expect(await flow.poll()).toMatchObject({
        created: [],
        updated: isUpdated ? [records[0]] : [],
      });
    }
  });

  test("does not report a recording as updated when a file is deleted", async () => {
    const { records, flow } = start("newRecordings");
    records.push(recording(["video", "completed"], ["audio", "completed"]));
    await flow.poll();
    records.splice(0, 1, recording(["video", "completed"]));
    expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
  });

  test("reports no updates when Show Updated Records is off", async () => {
    const { records, flow } = start("newRecordings", { showUpdatedRecords: "false" });
    records.push(recording(["video", "completed"]));
    await flow.poll();
    records.splice(0, 1, recording(["video", "completed"], ["transcript", "completed"]));
    expect(await flow.poll()).toEqual({
      created: [],
      updated: [],
      resultType: "polled_no_changes",
    });
  });

  test.each([
    ["1", "ignores", false],
    ["2", "watches", true],
    ["29", "watches", true],
  ])("with Processing Days %s, %s a recording of two days ago", async (days, _, isGiven) => {
    const { records, flow } = start("newRecordings", { processingDays: days });
    await flow.poll();
    records.push(recording(["video", "completed"]));
    expect(await flow.poll()).toMatchObject({ created: isGiven ? records : [] });
  });

  test("reports a completed file while another one is still being processed", async () => {
    const { records, flow } = start("newRecordings");
    records.push(recording(["video", "completed"]));
    await flow.poll();
    const files: [string, string][] = [
      ["chat", "processing"],
      ["transcript", "completed"],
    ];
    records.splice(0, 1, recording(["video", "completed"], ...files));
    expect(await flow.poll()).toMatchObject({ updated: [records[0]] });
  });

  test("ignores recordings that are older than the window, even if Zoom lists them", async () => {
    const { records, zoom, flow } = start("newRecordings");
    records.push(recording(["video", "completed"]));
    await flow.poll();
    const [old] = records.splice(0);
    for (let days = 0; days < 30; days += 3) {
      zoom.now += 3 * day;
      await flow.poll();
    }
    const careless = new PolledZoom("meetings", () => (old ? [old] : []));
    careless.now = zoom.now;
    const later = new PollingFlow(careless, "newRecordings", { userId: "me", processingDays: "7" });
    later.state = flow.state;
    expect(await later.poll()).toMatchObject({ created: [] });
  });

  test.each(["0", "30", "soon"])('rejects "%s" for Processing Days', async (processingDays) => {
    const { flow } = start("newRecordings", { processingDays });
    expect((await rejection(flow.poll())).message).toContain(
      "Processing Days must be a whole number of days from 1 to 29",
    );
  });

  test("reads all that came since the last poll, months later", async () => {
    const { records, zoom, flow } = start("newRecordings");
    await flow.poll();
    records.push({ ...recording(["video", "completed"]), start_time: "2026-03-02T09:00:00Z" });
    zoom.now += 100 * day;
    expect(await flow.poll()).toMatchObject({ created: [records[0]] });
    expect(zoom.requests.length).toBeGreaterThan(3);
    await flow.poll();
    expect(zoom.requests).toHaveLength(1);
  });
});

describe("New and Updated Meetings", () => {
  const meeting = {
    id: 1,
    topic: "A",
    agenda: "B",
    type: 2,
    start_time: "2026-03-10T09:00:00Z",
    duration: 60,
    timezone: "America/New_York",
    join_url: "https://zoom.us/j/1",
    created_at: "2026-02-01T09:00:00Z",
  };

  /** What is given after a meeting has been replaced by others. */
  const after = async (before: Listed[], now: Listed[]) => {
    const { records, flow } = start("newMeetings");
    records.push(...before);
    await flow.poll();
    records.splice(0, before.length, ...now);
    return flow.poll();
  };

  test.each([
    ["topic", "Z"],
    ["agenda", "Z"],
    ["start_time", "2026-03-11T09:00:00Z"],
    ["duration", 30],
    ["timezone", "UTC"],
    ["join_url", "https://zoom.us/j/1?pwd=x"],
  ])("reports a meeting as updated when its %s has changed", async (field, value) => {
    const changed = { ...meeting, [field]: value };
    expect(await after([meeting], [changed])).toMatchObject({ created: [], updated: [changed] });
  });

  test.each([["created_at"], ["pmi"], ["host_id"]])("ignores another %s", async (field) => {
    const changed = { ...meeting, [field]: "2026-02-02T09:00:00Z" };
    expect(await after([meeting], [changed])).toMatchObject({ updated: [] });
  });

  test("reports a meeting as updated when it is changed back", async () => {
    const { records, flow } = start("newMeetings");
    records.push(meeting);
    await flow.poll();
    for (const topic of ["Z", "A", "Z"]) {
      records.splice(0, 1, { ...meeting, topic });
      expect(await flow.poll()).toMatchObject({ updated: [{ topic }] });
    }
  });

  const weekly = (...days: string[]) =>
    days.map((start) => ({ ...meeting, type: 8, start_time: start }));

  test.each([
    [
      "occurrences pass",
      weekly("2026-03-02T14:00:00Z", "2026-03-05T14:00:00Z"),
      weekly("2026-03-05T14:00:00Z"),
    ],
    ["daylight saving time begins", weekly("2026-03-02T14:00:00Z"), weekly("2026-03-09T13:00:00Z")],
    [
      "the next occurrence alone is moved",
      weekly("2026-03-02T14:00:00Z", "2026-03-05T14:00:00Z"),
      weekly("2026-03-02T16:00:00Z", "2026-03-05T14:00:00Z"),
    ],
  ])("does not report a recurring meeting as updated when %s", async (_, before, now) => {
    expect(await after(before, now)).toMatchObject({ created: [], updated: [] });
  });

  test("does not report a recurring meeting as updated when its occurrences are in another order", async () => {
    const occurrences = [
      { ...meeting, type: 8, start_time: "2026-03-02T14:00:00Z", agenda: "First" },
      { ...meeting, type: 8, start_time: "2026-03-05T16:00:00Z", agenda: "Second", duration: 30 },
      { ...meeting, type: 8, start_time: "2026-03-05T16:00:00Z", agenda: "Third" },
      { ...meeting, type: 8, start_time: "2026-03-09T13:00:00Z", topic: "Last" },
    ];
    const { records, flow } = start("newMeetings");
    records.push(...occurrences);
    await flow.poll();
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ]) {
      records.splice(0, 4, ...order.flatMap((index) => occurrences[index] ?? []));
      expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
    }
  });

  test("reports a recurring meeting as updated once when it starts at another time", async () => {
    const now = weekly("2026-03-02T15:00:00Z", "2026-03-05T15:00:00Z");
    const before = weekly("2026-03-02T14:00:00Z", "2026-03-05T14:00:00Z");
    expect(await after(before, now)).toMatchObject({ created: [], updated: [now[0]] });
  });

  test("compares the start of a recurring meeting in a time zone that is not known", async () => {
    const zone = (start: string) =>
      weekly(start).map((it) => ({ ...it, timezone: "Mars/Olympus" }));
    const [before, now] = [zone("2026-03-02T14:00:00Z"), zone("2026-03-09T14:00:00Z")];
    expect(await after(before, now)).toMatchObject({ updated: [] });
    expect(await after(before, zone("2026-03-09T15:00:00Z"))).toMatchObject({ updated: [{}] });
  });
});

describe("New Phone Recordings and New Voicemails", () => {
  test.each([
    ["newPhoneRecordings", "recordings"],
    ["newVoicemails", "voice_mails"],
  ])("%s reads those of a user, no further back than six months", async (key, list) => {
    const inputs = { userId: "jane@example.com", lookBackDate: "2024-01-01" };
    const { zoom, flow } = start(key, inputs);
    await flow.poll();
    expect(new Set(zoom.requests.map(({ path }) => path))).toEqual(
      new Set([`/v2/phone/users/jane%40example.com/${list}`]),
    );
    const days = zoom.requests.map(({ query }) => query.get("from")?.slice(0, 10)).sort();
    expect(days[0]).toBe("2025-09-01");
  });
});

describe("New Operation Logs and New Sign-in Activities", () => {
  test.each(["newOperationLogs", "newSignInActivities"])(
    "%s reports two entries of the same second, which differ in one field, once each",
    async (key) => {
      const { records, zoom, flow } = start(key);
      await flow.poll();
      const time = new Date(zoom.now).toISOString();
      records.push({ time, type: "Sign in" }, { time, type: "Sign out" });
      expect(await flow.poll()).toMatchObject({ created: records });
      records.splice(0, 2, { type: "Sign out", time }, { type: "Sign in", time });
      expect(await flow.poll()).toMatchObject({ created: [] });
    },
  );

  test("reads the logs of a category", async () => {
    const { zoom, flow } = start("newOperationLogs", { categoryType: "billing" });
    await flow.poll();
    expect(zoom.requests[0]?.query.get("category_type")).toBe("billing");
  });
});

test("New and Updated Webinars reports a webinar as updated when its topic has changed, once", async () => {
  const { records, flow } = start("newWebinars");
  const webinar = { id: 1, type: 9, topic: "A", start_time: "2026-03-02T09:00:00Z" };
  records.push(webinar, { ...webinar, start_time: "2026-03-09T09:00:00Z" });
  await flow.poll();
  records.splice(0, 2, { ...webinar, start_time: "2026-03-09T09:00:00Z" });
  expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
  records.splice(0, 1, { ...webinar, topic: "B" });
  expect(await flow.poll()).toMatchObject({ created: [], updated: [{ topic: "B" }] });
  expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
});

test.each([
  ["reports a webinar, type 5", 5, true],
  ["reports a recurring webinar, type 6", 6, true],
  ["reports a recurring webinar, type 9", 9, true],
  ["reports type 5 as text", "5", true],
  ["does not report an instant meeting, type 1", 1, false],
  ["does not report a meeting, type 2", 2, false],
  ["does not report a recurring meeting, type 3", 3, false],
  ["does not report a recurring meeting, type 8", 8, false],
  ["does not report a record without a type", undefined, false],
])("Ended Webinars %s", async (_, type, isReported) => {
  const { records, flow } = start("endedWebinars");
  await flow.poll();
  records.push({ uuid: "w==", type, start_time: "2026-03-01T09:00:00Z" });
  expect(await flow.poll()).toMatchObject({ created: isReported ? records : [] });
});

describe("New Chat Messages", () => {
  test.each([
    ["a channel", { toChannel: "c" }, { to_channel: "c" }],
    ["a contact", { toChannel: "", toContact: "x@example.com" }, { to_contact: "x@example.com" }],
  ])("reads the messages of %s by from and to", async (_, inputs, place) => {
    const { zoom, flow } = start("newChatMessages", inputs);
    await flow.poll();
    expect(Object.fromEntries(zoom.requests[0]?.query ?? [])).toEqual({
      ...place,
      from: "2026-02-26T00:00:00Z",
      to: "2026-03-01T23:59:59Z",
      page_size: "50",
    });
  });

  test.each([
    ["neither", { toChannel: "" }, "To Contact or To Channel is required"],
    ["both", { toContact: "x@example.com" }, "To Contact cannot be combined with To Channel"],
  ])("rejects %s a channel and a contact", async (_, inputs, message) => {
    const { zoom, flow } = start("newChatMessages", inputs);
    expect((await rejection(flow.poll())).message).toContain(message);
    expect(zoom.requests).toEqual([]);
  });
});

describe("New Archived Files", () => {
  const archive = { uuid: "a==", complete_time: "2026-03-01T09:00:00Z" };

  test("reads a week a request, by the time of completion", async () => {
    const { zoom, flow } = start("newArchivedFiles", { lookBackDate: "2026-02-01" });
    await flow.poll();
    const { query } = zoom.requests[0] ?? {};
    expect(query?.get("query_date_type")).toBe("archive_complete_time");
    const ranges = zoom.requests.map(({ query }) => [query.get("from"), query.get("to")]);
    expect(ranges.sort()).toEqual([
      ["2026-02-01T00:00:00Z", "2026-02-07T23:59:59Z"],
      ["2026-02-08T00:00:00Z", "2026-02-14T23:59:59Z"],
      ["2026-02-15T00:00:00Z", "2026-02-21T23:59:59Z"],
      ["2026-02-22T00:00:00Z", "2026-02-28T23:59:59Z"],
      ["2026-03-01T00:00:00Z", "2026-03-01T23:59:59Z"],
    ]);
    await flow.poll();
    expect(zoom.requests).toHaveLength(1);
  });

  test("waits for an archive that is processing", async () => {
    const { records, flow } = start("newArchivedFiles");
    await flow.poll();
    records.push({ ...archive, status: "processing" });
    expect(await flow.poll()).toMatchObject({ created: [] });
    records.splice(0, 1, { ...archive, status: "completed" });
    expect(await flow.poll()).toMatchObject({ created: records });
    expect(await flow.poll()).toMatchObject({ created: [] });
  });

  test("does not wait for an archive without a status", async () => {
    const { records, flow } = start("newArchivedFiles");
    await flow.poll();
    records.push(archive);
    expect(await flow.poll()).toMatchObject({ created: records });
  });
});

describe("New Meeting Summaries", () => {
  const summary = { meeting_uuid: "m==", summary_created_time: "2026-03-01T11:00:00Z" };

  test("reports a summary when it has ended, once", async () => {
    const { records, flow } = start("newMeetingSummaries");
    await flow.poll();
    records.push(summary);
    expect(await flow.poll()).toMatchObject({ created: [] });
    records.splice(0, 1, { ...summary, summary_end_time: "2026-03-01T11:59:00Z" });
    expect(await flow.poll()).toMatchObject({ created: records });
    expect(await flow.poll()).toMatchObject({ created: [] });
  });

  test("reports a summary without an end when it leaves the window, once", async () => {
    const { records, zoom, flow } = start("newMeetingSummaries");
    await flow.poll();
    records.push(summary);
    const given: unknown[] = [];
    for (let days = 0; days < 12; days += 1) {
      given.push(...(await flow.poll()).created.map((record) => [days, record]));
      zoom.now += day;
    }
    expect(given).toEqual([[8, summary]]);
  });
});

describe.each([
  ["newUsers", "created_at"],
  ["newMeetingRegistrants", "create_time"],
  ["newWebinarRegistrants", "create_time"],
])("%s", (key, field) => {
  const before = "2026-02-01T09:00:00Z";

  test.each([
    ["reports a person again, once, who is removed and has a later", "2026-02-28T09:00:00Z", 1],
    ["does not report a person again who has the same", before, 0],
    ["does not report a person again who has an earlier", "2026-01-01T09:00:00Z", 0],
  ])(`%s ${field}`, async (_, after, count) => {
    for (const person of [{ id: "jane" }, { id: "", email: "jane@example.com" }]) {
      const { records, flow } = start(key);
      records.push({ ...person, [field]: before });
      await flow.poll();
      records.splice(0);
      await flow.poll();
      records.push({ ...person, [field]: after });
      expect((await flow.poll()).created).toHaveLength(count);
      expect((await flow.poll()).created).toHaveLength(0);
    }
  });
});

describe("New Calls", () => {
  test("reads the calls of a user", async () => {
    const { zoom, flow } = start("newCalls", { userId: "jane@example.com" });
    await flow.poll();
    expect(zoom.requests[0]?.path).toBe("/v2/phone/users/jane%40example.com/call_history");
  });

  test("reports a call when it has ended", async () => {
    const { records, flow } = start("newCalls");
    await flow.poll();
    records.push({ call_history_uuid: "c", start_time: "2026-03-01T11:00:00Z" });
    expect(await flow.poll()).toMatchObject({ created: [] });
    records.splice(0, 1, { ...records[0], end_time: "2026-03-01T11:59:00Z" });
    expect(await flow.poll()).toMatchObject({ created: [{ call_history_uuid: "c" }] });
  });

  const times = { start_time: "2026-03-01T11:00:00Z", end_time: "2026-03-01T11:10:00Z" };
  const ids = (calls: Listed[], key: string) => calls.map((call) => call[key]).sort();

  test.each<[string, object, string, object[], object[]]>([
    [
      "the account",
      {},
      "call_history",
      [{ id: "a" }, { id: "b" }],
      [{ call_history_uuid: "a" }, { call_history_uuid: "b" }, { call_history_uuid: "new" }],
    ],
    [
      "a user",
      { userId: "u" },
      "call_elements",
      [
        { id: "a", call_path_id: "a1" },
        { id: "a", call_path_id: "a2" },
      ],
      [
        { call_history_uuid: "a", call_element_id: "a1" },
        { call_history_uuid: "a", call_element_id: "a2" },
        { call_history_uuid: "a", call_element_id: "new" },
      ],
    ],
    [
      "a user whose former list has no ids of elements",
      { userId: "u" },
      "call_elements",
      [{ id: "a" }, { id: "b" }],
      [
        { call_history_uuid: "a", call_element_id: "a1" },
        { call_history_uuid: "b", call_element_id: "b1" },
        { call_history_uuid: "c", call_element_id: "new" },
      ],
    ],
  ])("reports no call of %s again when Zoom changes the list", async (...row) => {
    const [, inputs, newKey, former, renewed] = row;
    const listed: Listed[] = [];
    const zoom = new PolledZoom("call_logs", () => listed);
    const flow = new PollingFlow(zoom, "newCalls", inputs as Record<string, unknown>);
    await flow.poll();
    listed.push(...former.map((call) => ({ ...call, ...times })));
    expect((await flow.poll()).created).toHaveLength(2);
    zoom.key = newKey;
    listed.splice(0, 2, ...renewed.map((call) => ({ ...call, ...times })));
    const key = newKey === "call_history" ? "call_history_uuid" : "call_element_id";
    expect(ids((await flow.poll()).created, key)).toEqual(["new"]);
    expect(await flow.poll()).toMatchObject({ created: [], updated: [] });
  });

  test("reports each element of a user's call once", async () => {
    const elements = ["e1", "e2"].map((call_element_id) => ({
      call_element_id,
      call_history_uuid: "one call",
      ...times,
    }));
    const listed: Listed[] = [];
    const flow = new PollingFlow(new PolledZoom("call_elements", () => listed), "newCalls", {
      userId: "u",
    });
    await flow.poll();
    for (const element of elements) {
      listed.push(element);
      expect((await flow.poll()).created).toEqual([element]);
    }
  });

  test("polls where there are no calls and Zoom leaves the list out", async () => {
    const flow = new PollingFlow(new PolledZoom("total_records", () => []), "newCalls", {});
    nock.cleanAll();
    nock("https://api.zoom.us").persist().get(/.*/).reply(200, { total_records: 0 });
    expect(await flow.poll()).toMatchObject({ created: [] });
  });

  test("reads no further back than the six months that Zoom keeps", async () => {
    const { zoom, flow } = start("newCalls", { lookBackDate: "2024-01-01" });
    await flow.poll();
    expect(zoom.requests.map(({ query }) => query.get("from")).sort()[0]).toBe(
      "2025-09-01T00:00:00Z",
    );
  });
});

test("New Meeting Summaries reads summaries by the time of their creation", async () => {
  const { zoom, flow } = start("newMeetingSummaries");
  await flow.poll();
  expect(Object.fromEntries(zoom.requests[0]?.query ?? [])).toEqual({
    time_filter_field: "summary_created_time",
    from: "2026-02-20T00:00:00Z",
    to: "2026-03-01T23:59:59Z",
    page_size: "300",
  });
});

test("Ended Meetings reads previous meetings", async () => {
  const { zoom, flow } = start("endedMeetings");
  await flow.poll();
  expect(zoom.requests[0]?.query.get("type")).toBe("previous_meetings");
});

test("New Users reports a pending user, who has no id, once", async () => {
  const { records, flow } = start("newUsers", { status: "pending" });
  await flow.poll();
  records.push({ email: "jane@example.com", created_at: "2026-03-01T09:00:00Z" });
  expect(await flow.poll()).toMatchObject({ created: [records[0]] });
  expect(await flow.poll()).toMatchObject({ created: [] });
});

describe("the state", () => {
  test("holds no personal data", async () => {
    const { records, flow } = start("newUsers");
    records.push({ id: "u1", email: "jane@example.com", first_name: "Jane" });
    await flow.poll();
    expect(JSON.stringify(flow.state)).not.toMatch(/jane|u1/i);
  });

  test("of another trigger makes the next poll a first one", async () => {
    const subjects: unknown[] = [];
    for (const { key } of pollingTriggers) {
      const { flow } = start(key);
      await flow.poll();
      const { polling } = flow.state.__prismaticInternal as { polling: { subject: string } };
      subjects.push(polling.subject);
    }
    expect(new Set(subjects).size).toBe(pollingTriggers.length);
    const former = start("newUsers");
    await former.flow.poll();
    const { records, flow } = start("newMeetings");
    flow.state = former.flow.state;
    records.push({ id: 1 });
    expect(await flow.poll()).toMatchObject({ created: [] });
    expect(await flow.poll()).toMatchObject({ created: [] });
  });
});

test("a poll without a token asks Zoom nothing and keeps the state", async () => {
  const { zoom, flow } = start("newUsers");
  const withoutToken = { connection: { ...connection, token: undefined } };
  const poll = harness.trigger("newUsers", {}, withoutToken, {
    instanceState: flow.state,
  });
  expect((await rejection(poll)).message).toContain("no access token");
  expect(zoom.requests).toEqual([]);
  expect(flow.state).toEqual({});
});

test("New Group Members reports a pending member once, who has an id later", async () => {
  const { records, flow } = start("newGroupMembers");
  await flow.poll();
  records.push({ id: "", email: "may@example.com" });
  expect((await flow.poll()).created).toEqual([records[0]]);
  records[0] = { id: "u1", email: "may@example.com" };
  expect((await flow.poll()).created).toEqual([]);
  expect((await flow.poll()).created).toEqual([]);
});
