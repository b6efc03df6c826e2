import { measurePolls } from "../../../sandbox/measurePolls";
import { remember, type Traces } from "../../../src/triggers/polling/memory";
import { day, type Kind, Polled } from "../../support/polledList";
import { rejection } from "../../support/rejection";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => jest.useRealTimers());

const ids = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `u${first + index}` }));

describe("records that vanish", () => {
  test.each([
    ["all 13,000 for one poll", 13_000, 13_000, 1],
    ["one of 13,000 for one poll", 13_000, 1, 1],
    ["all 10,000 for 89 days", 10_000, 10_000, 89],
  ])("are not new when they are back: %s", async (_, count, gone, days) => {
    const polled = new Polled();
    const all = ids(count);
    polled.list = all;
    await polled.poll();
    polled.list = all.slice(gone);
    expect(await polled.created()).toEqual([]);
    polled.now += days * day;
    expect(await polled.created()).toEqual([]);
    polled.list = all;
    expect(await polled.created()).toEqual([]);
  });

  test("are remembered however many records are listed, and however many are new", async () => {
    const polled = new Polled();
    polled.list = [{ id: "gone" }, ...ids(6_500)];
    await polled.poll();
    for (let count = 1; count <= 3; count += 1) {
      polled.list = ids(6_500, count * 6_500);
      await polled.poll();
    }
    polled.list = [{ id: "gone" }, ...polled.list];
    expect(await polled.created()).toEqual([]);
  });

  test("are new again after the days for which they are remembered", async () => {
    const polled = new Polled({ rememberDays: 31 });
    polled.list = ids(1);
    await polled.poll();
    polled.list = [];
    await polled.poll();
    polled.now += 32 * day;
    await polled.poll();
    polled.list = ids(1);
    expect(await polled.created()).toEqual(["u0"]);
  });

  test("are remembered from the poll that misses them, even after a pause", async () => {
    const polled = new Polled({ rememberDays: 31 });
    polled.list = ids(1);
    await polled.poll();
    polled.now += 100 * day;
    polled.list = [];
    await polled.poll();
    polled.now += 30 * day;
    polled.list = ids(1);
    expect(await polled.created()).toEqual([]);
  });

  test("are forgotten, the oldest first, beyond 200,000", () => {
    const gone = Object.fromEntries(ids(200_000).map(({ id }) => [id, []]));
    const memory = { listed: gone, vanished: { "2026-02-28": { old: [] } } };
    const remembered = (listed: Traces) =>
      Object.keys(remember({ ...memory, listed }, [], {}, "2026-03-01", 90).vanished);
    expect(remembered({ u1: [] })).toEqual(["2026-03-01", "2026-02-28"]);
    expect(remembered(gone)).toEqual(["2026-03-01"]);
  });
});

describe("records that can be created again", () => {
  const again = async (kind: Kind, times: [string | undefined, string | undefined], polls = 1) => {
    const polled = new Polled(kind);
    polled.list = [{ id: "jane", time: times[0] }];
    await polled.poll();
    for (let count = 0; count < polls; count += 1) {
      polled.list = [];
      await polled.poll();
      polled.now += day;
    }
    polled.list = [{ id: "jane", time: times[1] }];
    return [await polled.created(), await polled.created()];
  };
  const people = { canBeCreatedAgain: true };
  const time = "2026-02-01T09:00:00Z";

  test.each<[string, [string | undefined, string | undefined], string[]]>([
    ["with a time a month later", [time, "2026-03-01T09:00:00Z"], ["jane"]],
    ["with a time a second later", [time, "2026-02-01T09:00:01Z"], ["jane"]],
    ["with the same time", [time, time], []],
    ["with the same time, written with milliseconds", [time, "2026-02-01T09:00:00.000Z"], []],
    ["with the same time, written with an offset", [time, "2026-02-01T10:00:00+01:00"], []],
    ["with an earlier time", [time, "2026-01-01T09:00:00Z"], []],
    ["without a time", [time, undefined], []],
    ["without a time as before", [undefined, undefined], []],
    ["with a time for the first time", [undefined, time], []],
  ])("are new once more, once, %s only if it is later", async (_, times, expected) => {
    for (const polls of [0, 1, 3])
      expect(await again(people, times, polls)).toEqual([expected, []]);
  });

  test("are new once where they are listed twice, before and after", async () => {
    const polled = new Polled(people);
    polled.list = [{ id: "jane", time }];
    await polled.poll();
    polled.list = [
      { id: "jane", time: "2026-03-01T09:00:00Z" },
      { id: "jane", time },
    ];
    expect((await polled.poll()).created).toEqual([polled.list[0]]);
    expect(await polled.created()).toEqual([]);
  });

  test.each([
    ["without a time", undefined],
    ["with an earlier time", "2026-01-01T09:00:00Z"],
  ])("are not new after a poll that lists them %s", async (_, odd) => {
    const polled = new Polled(people);
    for (const listed of [time, odd, time]) {
      polled.list = [{ id: "jane", time: listed }];
      expect(await polled.created()).toEqual([]);
    }
  });

  test("are new once more where their first time came late", async () => {
    const polled = new Polled(people);
    const created = [];
    for (const listed of [undefined, time, "2026-03-01T09:00:00Z"]) {
      polled.list = [{ id: "jane", time: listed }];
      created.push(await polled.created());
    }
    expect(created).toEqual([[], [], ["jane"]]);
  });

  test("are not new where an earlier version kept a zero for the time that Zoom left out", async () => {
    const polled = new Polled(people);
    polled.list = [{ id: "jane" }];
    await polled.poll();
    const { state } = polled;
    polled.state = JSON.parse(JSON.stringify(state).replace("[]", '"0"'));
    expect(polled.state).not.toEqual(state);
    polled.list = [{ id: "jane", time }];
    expect(await polled.created()).toEqual([]);
  });

  test("differ from those that cannot, which are not new with a later time", async () => {
    expect(await again({}, [time, "2026-03-01T09:00:00Z"])).toEqual([[], []]);
  });
});

describe("records that are not ready", () => {
  const kind: Kind = { window: { days: 7 }, isReady: ({ isReady = true }) => isReady };

  test("are reported once when they are ready", async () => {
    const polled = new Polled(kind);
    await polled.poll();
    polled.list = [{ id: "a", time: polled.at(0), isReady: false }];
    expect(await polled.created()).toEqual([]);
    polled.list = [{ ...polled.list[0], isReady: true }];
    expect([await polled.created(), await polled.created()]).toEqual([["a"], []]);
  });

  test("are reported once when they leave the window", async () => {
    const polled = new Polled(kind);
    await polled.poll();
    polled.list = [{ id: "a", time: polled.at(0), isReady: false }];
    const created = [];
    for (let days = 0; days < 20; days += 1) {
      created.push(await polled.created());
      polled.now += day;
    }
    expect(created.map((of) => of.length)).toEqual(created.map((_, days) => (days === 8 ? 1 : 0)));
  });

  test("are reported once when a late poll finds them too old", async () => {
    const polled = new Polled(kind);
    await polled.poll();
    polled.list = [{ id: "a", time: polled.at(0), isReady: false }];
    polled.now += 60 * day;
    expect([await polled.created(), await polled.created()]).toEqual([["a"], []]);
  });

  test("are new at a first poll with Look-back Date where they are older than the window", async () => {
    const polled = new Polled(kind);
    polled.lookBackDate = "2026-01-01";
    polled.list = [
      { id: "a", time: polled.at(30), isReady: false },
      { id: "b", time: polled.at(90), isReady: false },
      { id: "c", time: polled.at(3), isReady: false },
    ];
    expect(await polled.created()).toEqual(["a"]);
    polled.list = polled.list.map((record) => ({ ...record, isReady: true }));
    expect([await polled.created(), await polled.created()]).toEqual([["c"], []]);
  });

  test("are new after a poll that failed when they left the window", async () => {
    const polled = new Polled(kind);
    await polled.poll();
    polled.list = [{ id: "a", time: polled.at(0), isReady: false }];
    polled.now += 9 * day;
    polled.isFailing = true;
    await rejection(polled.poll());
    polled.isFailing = false;
    expect([await polled.created(), await polled.created()]).toEqual([["a"], []]);
  });
});

describe("a list without times", () => {
  const timeless = () => {
    const polled = new Polled({});
    const { timeOf: _, ...source } = polled.source();
    polled.source = () => source;
    return polled;
  };

  test("is polled by its ids", async () => {
    const polled = timeless();
    polled.hasClock = false;
    polled.list = [{ id: "a" }];
    expect(await polled.created()).toEqual([]);
    polled.list = [{ id: "b" }, { id: "a" }];
    expect([await polled.created(), await polled.created()]).toEqual([["b"], []]);
  });

  test("reports nothing on its first poll, whatever the Look-back Date", async () => {
    const polled = timeless();
    polled.lookBackDate = "2026-01-01";
    polled.list = [{ id: "a", time: polled.at(1) }];
    expect(await polled.created()).toEqual([]);
  });
});

describe("records without an id", () => {
  test("are identified by all their fields, in any order", async () => {
    const polled = new Polled();
    await polled.poll();
    polled.list = [{ time: "2026-03-01T09:00:00Z", isReady: true }];
    expect(await polled.created()).toHaveLength(1);
    polled.list = [{ isReady: true, time: "2026-03-01T09:00:00Z" }];
    expect(await polled.created()).toHaveLength(0);
    polled.list = [{ isReady: false, time: "2026-03-01T09:00:00Z" }];
    expect(await polled.created()).toHaveLength(1);
  });
});

test.each([
  ["a number", 7],
  ["null", null],
  ["an object", {}],
  ["a word", "yesterday"],
  ["a time that does not exist", "2026-99-99T09:00:00Z"],
])("a record whose time is %s has no day, and is new once", async (_, time) => {
  const polled = new Polled();
  await polled.poll();
  polled.list = [{ id: "a", time: time as string }];
  expect([await polled.created(), await polled.created()]).toEqual([["a"], []]);
});

describe("a state", () => {
  const kept = async () => {
    const polled = new Polled({ window: { days: 7 } });
    polled.list = [{ id: "old", time: polled.at(1) }];
    await polled.poll();
    return polled;
  };
  const traces = { listed: {}, vanished: {} };

  test.each<[string, object]>([
    ["a day that is none", { day: "2026-99-99" }],
    ["a first day that is none", { from: "2026-02-30" }],
    ["a first day of year 0000", { from: "0000-01-01" }],
    ["a first day before Zoom", { from: "2010-12-31" }],
    ["a first day that comes after its day", { from: "2026-03-02" }],
    ["days in the future", { day: "2126-03-01", from: "2126-02-22" }],
    ["a day that is text", { day: "today" }],
    ["a day that is a number", { day: 20260301 }],
    ["no day", { day: undefined }],
    ["a first day that is a number", { from: 5 }],
    ["no first day where the list is read by day", { from: undefined }],
    ["nothing seen", { seen: null }],
    ["a list of what was seen", { seen: [] }],
    ["what another version has seen", { seen: { "2026-03-01": "abcdefg,hijklmn" } }],
    ["a list of what is listed", { seen: { ...traces, listed: [] } }],
    ["a list of what has vanished", { seen: { ...traces, vanished: [] } }],
    ["vanished records on no day", { seen: { ...traces, vanished: { "2026-02-30": {} } } }],
    ["what has vanished as text", { seen: { ...traces, vanished: { "2026-02-20": "a" } } }],
    ["another subject", { subject: "abcdefg" }],
  ])("with %s starts over", async (_, broken) => {
    const polled = await kept();
    polled.state = { ...polled.state, ...broken };
    polled.ranges = [];
    polled.list.push({ id: "first", time: polled.at(0) });
    expect(await polled.created()).toEqual([]);
    polled.list.push({ id: "new", time: polled.at(0) });
    expect(await polled.created()).toEqual(["new"]);
    expect(polled.ranges[0]).toEqual({ from: "2026-02-20", to: "2026-03-01" });
  });

  test("is kept while the platform's clock is set back by two days", async () => {
    const polled = await kept();
    polled.skew = -2 * day;
    polled.list.push({ id: "new", time: polled.at(2) });
    expect(await polled.created()).toEqual(["new"]);
  });

  test("of 10,000 users stays below 200 KB, even while none is listed", async () => {
    const { stateBytes, vanishedBytes, cpu, newAfterEmpty } = await measurePolls(10_000);
    expect(Math.max(stateBytes, vanishedBytes)).toBeLessThan(200_000);
    expect(newAfterEmpty).toBe(0);
    // Measured: 50 ms. Work that grows with the square of the list would take minutes.
    expect(cpu).toBeLessThan(500);
  });

  test("does not hold records that have left the window", async () => {
    const polled = await kept();
    polled.now += 30 * day;
    await polled.poll();
    expect(polled.state).toHaveProperty("seen", { listed: {}, vanished: {} });
    expect(JSON.stringify(polled.state).length).toBeLessThan(150);
  });
});
