import fc from "fast-check";
import nock from "nock";
import { type Listed, PolledZoom, PollingFlow } from "../support/polledZoom";
import { type PolledTrigger, pollingTriggers } from "./pollingTriggers";

const hour = 3_600_000;
const day = 24 * hour;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => jest.useRealTimers());
beforeAll(() => nock.disableNetConnect());
afterAll(() => nock.restore());

type Step =
  | { type: "pass"; hours: number }
  | { type: "appear"; late: number }
  | { type: "change"; which: number }
  | { type: "vanish"; which: number }
  | { type: "poll"; failAt: number | undefined; appearDuring: boolean };

/** What may happen between two polls, and polls that fail at any of their requests. */
const step = ({ lateDays, change }: PolledTrigger): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant("pass" as const),
        // Sometimes a poll comes two months late.
        hours: fc.oneof({ weight: 6, arbitrary: fc.nat(72) }, fc.constant(61 * 24)),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant("appear" as const),
        // Often the same second
        late: fc.oneof(fc.constant(0), fc.nat(lateDays * 24)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: change
          ? fc.constantFrom("change" as const, "vanish" as const)
          : fc.constant("vanish" as const),
        which: fc.nat(20),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant("poll" as const),
        failAt: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        appearDuring: fc.boolean(),
      }),
    },
  );

/** A history of a list, with everything that the trigger has given of it. */
class History {
  records: Listed[] = [];
  /** Records that are listed again after the next poll. */
  hidden: Listed[] = [];
  /** Records that appeared after the first poll. */
  readonly expected = new Set<unknown>();
  /** Records that may have vanished before a poll could see them. */
  readonly uncertain = new Set<unknown>();
  /** Records as the trigger last saw them, by id. */
  readonly seen = new Map<unknown, string>();
  readonly given: unknown[] = [];
  hasPolled = false;
  #count = 0;
  readonly zoom: PolledZoom;
  readonly flow: PollingFlow;

  constructor(
    readonly trigger: PolledTrigger,
    skewHours: number,
  ) {
    this.zoom = new PolledZoom(trigger.list, (query) => this.listed(query));
    this.zoom.skew = skewHours * hour;
    this.flow = new PollingFlow(this.zoom, trigger.key, trigger.inputs);
  }

  listed(query: URLSearchParams): Listed[] {
    const { dayOf } = this.trigger;
    if (!dayOf) return this.records.filter((record) => this.isKept(record));
    const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""].map((day) =>
      day.slice(0, 10),
    );
    return this.records.filter((record) => {
      const listed = dayOf(record);
      return listed >= (from ?? "") && listed <= (to ?? "");
    });
  }

  /** Zoom lists some records only for a time. */
  isKept({ start_time }: Listed): boolean {
    const { keptDays } = this.trigger;
    return (
      keptDays === undefined || Date.parse(String(start_time)) > this.zoom.now - keptDays * day
    );
  }

  appear(late: number): void {
    this.#count += 1;
    const time = new Date(this.zoom.now - late * hour).toISOString().replace(".000Z", "Z");
    const record = this.trigger.create(this.#count, time);
    // Zoom sorts in no particular order.
    this.records.splice(this.#count % (this.records.length + 1), 0, record);
    if (this.hasPolled) this.expected.add(this.trigger.idOf(record));
  }

  change(which: number): void {
    const index = which % Math.max(1, this.records.length);
    const record = this.records[index];
    if (!record || !this.trigger.change) return;
    this.records[index] = this.trigger.change(record);
  }

  vanish(which: number): void {
    const [record] = this.records.splice(which % Math.max(1, this.records.length), 1);
    if (!record) return;
    this.hidden.push(record);
    // It may be too old for the window when it is listed again.
    if (this.trigger.dayOf || this.trigger.keptDays) this.#doubt(record);
  }

  #doubt(record: Listed): void {
    const id = this.trigger.idOf(record);
    if (!this.given.includes(id)) this.uncertain.add(id);
  }

  async poll(failAt: number | undefined, appearDuring: boolean): Promise<void> {
    for (const record of this.records) if (!this.isKept(record)) this.#doubt(record);
    const stateBefore = JSON.stringify(this.flow.state);
    this.zoom.failAt = failAt;
    const during: number[] = [];
    this.zoom.onRequest = (number) => {
      if (appearDuring && number === 2 && this.hasPolled) {
        during.push(number);
        this.appear(0);
      }
    };
    try {
      const { created, updated } = await this.flow.poll();
      this.given.push(...created.map(this.trigger.idOf));
      this.#checkUpdates(updated, during.length > 0);
      this.hasPolled = true;
      this.records.push(...this.hidden.splice(0));
    } catch (error) {
      if (failAt === undefined || this.zoom.requests.length < failAt) throw error;
      expect(JSON.stringify(this.flow.state)).toBe(stateBefore);
    }
  }

  /** Records that a window leaves out may have changed unnoticed. */
  #checkUpdates(updated: Listed[], appearedDuring: boolean): void {
    const { idOf, dayOf } = this.trigger;
    const changed = this.records.filter((record) => {
      const before = this.seen.get(idOf(record));
      return before !== undefined && before !== JSON.stringify(record);
    });
    const ids = (records: Listed[]) => records.map((record) => String(idOf(record))).sort();
    expect(ids(changed)).toEqual(expect.arrayContaining(ids(updated)));
    if (!dayOf && !appearedDuring) expect(ids(updated)).toEqual(ids(changed));
    for (const record of this.records) this.seen.set(idOf(record), JSON.stringify(record));
  }

  async run(steps: Step[]): Promise<void> {
    for (const step of steps) {
      if (step.type === "pass") this.zoom.now += step.hours * hour;
      else if (step.type === "appear") this.appear(step.late);
      else if (step.type === "change") this.change(step.which);
      else if (step.type === "vanish") this.vanish(step.which);
      else await this.poll(step.failAt, step.appearDuring);
    }
    await this.poll(undefined, false);
    await this.poll(undefined, false);
    // The platform's clock may have been behind Zoom's.
    this.zoom.now += 48 * hour;
    await this.poll(undefined, false);
    this.zoom.now += 48 * hour;
    await this.poll(undefined, false);
  }
}

// The poller itself has more runs in polling/changes.properties.test.ts.
test.each(pollingTriggers.map((trigger) => [trigger.key, trigger] as const))(
  "%s reports each record exactly once, whatever happens",
  async (_, trigger) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step(trigger), { maxLength: 25 }),
        fc.integer({ min: -36, max: 36 }),
        async (steps, skewHours) => {
          const history = new History(trigger, skewHours);
          await history.run([{ type: "poll", failAt: undefined, appearDuring: false }, ...steps]);
          const { given, expected, uncertain } = history;
          const certain = (ids: Iterable<unknown>) => [...ids].filter((id) => !uncertain.has(id));
          expect(certain(given).sort()).toEqual(certain(expected).sort());
          expect(new Set(given).size).toBe(given.length);
        },
      ),
      { numRuns: 4 },
    );
  },
  60_000,
);
