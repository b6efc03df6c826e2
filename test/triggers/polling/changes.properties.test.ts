import fc from "fast-check";
import { day, hour, type Item, type Kind, Polled } from "../../support/polledList";
import { rejection } from "../../support/rejection";

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => jest.useRealTimers());

type Step =
  | { type: "pass"; hours: number }
  | { type: "appear"; lateHours: number; isReady: boolean }
  | { type: "change" | "complete" | "vanish" | "createAgain"; which: number }
  | { type: "poll"; isFailing: boolean; hasClock: boolean };

/** What may happen between two polls, and polls that fail. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant("pass" as const),
    // Sometimes a poll comes two months late.
    hours: fc.oneof({ weight: 6, arbitrary: fc.nat(72) }, fc.constant(61 * 24)),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("appear" as const),
      // Often the same second
      lateHours: fc.oneof(fc.constant(0), fc.nat(48)),
      isReady: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom("change" as const, "complete", "vanish", "createAgain"),
      which: fc.nat(20),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("poll" as const),
      isFailing: fc.boolean(),
      hasClock: fc.boolean(),
    }),
  },
);

/** A history of a list, with everything that was reported of it. */
class History {
  readonly polled: Polled;
  /** Records that are listed again after the next poll. */
  hidden: Item[] = [];
  readonly expected = new Set<string>();
  /** Records that may have vanished before a poll could see them. */
  readonly uncertain = new Set<string>();
  readonly reported: string[] = [];
  /** Records as they were last seen, by id. */
  readonly seen = new Map<string | undefined, string>();
  #count = 0;

  constructor(
    readonly kind: Kind,
    skewHours: number,
  ) {
    this.polled = new Polled(kind);
    this.polled.skew = skewHours * hour;
  }

  keyOf({ id, time }: Item): string {
    return this.kind.canBeCreatedAgain ? `${id} ${time}` : String(id);
  }

  appear(lateHours: number, isReady: boolean): void {
    this.#count += 1;
    const { list } = this.polled;
    const record = { id: `r${this.#count}`, time: this.polled.at(lateHours / 24), parts: ["a"] };
    // Zoom sorts in no particular order.
    list.splice(this.#count % (list.length + 1), 0, { ...record, isReady });
    this.expected.add(this.keyOf(record));
  }

  #replace(which: number, change: (record: Item) => Item): void {
    const { list } = this.polled;
    const index = which % Math.max(1, list.length);
    const record = list[index];
    if (record) list[index] = change(record);
  }

  vanish(which: number): void {
    const { list } = this.polled;
    const [record] = list.splice(which % Math.max(1, list.length), 1);
    if (!record) return;
    this.hidden.push(record);
    // It may be too old for the window when it is listed again.
    if (this.kind.window) this.#doubt(record);
  }

  #doubt(record: Item): void {
    if (!this.reported.includes(this.keyOf(record))) this.uncertain.add(this.keyOf(record));
  }

  #createAgain(record: Item): Item {
    if (!this.kind.canBeCreatedAgain) return record;
    this.#doubt(record);
    const again = { ...record, time: this.polled.at(0) };
    if (this.keyOf(again) !== this.keyOf(record)) this.expected.add(this.keyOf(again));
    this.uncertain.delete(this.keyOf(again));
    return again;
  }

  async poll(isFailing: boolean, hasClock: boolean): Promise<void> {
    Object.assign(this.polled, { isFailing, hasClock });
    const before = this.polled.state;
    if (isFailing) {
      await rejection(this.polled.poll());
      expect(this.polled.state).toBe(before);
      return;
    }
    const { created, updated } = await this.polled.poll();
    this.reported.push(...created.map((record) => this.keyOf(record)));
    this.#checkUpdates(updated);
    this.polled.list.push(...this.hidden.splice(0));
  }

  /** Records that a window leaves out may have changed unnoticed. */
  #checkUpdates(updated: Item[]): void {
    const { list } = this.polled;
    const changed = list.filter(({ id, parts }) => {
      const before = this.seen.get(id);
      return this.kind.partsOf && before !== undefined && before !== JSON.stringify(parts);
    });
    const ids = (records: Item[]) => records.map(({ id }) => String(id)).sort();
    if (this.kind.window) expect(ids(changed)).toEqual(expect.arrayContaining(ids(updated)));
    else expect(ids(updated)).toEqual(ids(changed));
    for (const { id, parts } of list) this.seen.set(id, JSON.stringify(parts));
  }

  async run(steps: Step[]): Promise<void> {
    for (const step of steps) {
      if (step.type === "pass") this.polled.now += step.hours * hour;
      else if (step.type === "appear") this.appear(step.lateHours, step.isReady);
      else if (step.type === "vanish") this.vanish(step.which);
      else if (step.type === "poll") await this.poll(step.isFailing, step.hasClock);
      else if (step.type === "complete") {
        this.#replace(step.which, (record) => ({ ...record, isReady: true }));
      } else if (step.type === "change") {
        this.#replace(step.which, (record) => ({
          ...record,
          parts: [...(record.parts ?? []), `${this.polled.now} ${record.parts?.length}`],
        }));
      } else this.#replace(step.which, (record) => this.#createAgain(record));
    }
    // What is not ready is reported when it leaves the window.
    for (let count = 0; count < 4; count += 1) {
      await this.poll(false, true);
      this.polled.now += 10 * day;
    }
  }
}

const isReady = (record: Item) => record.isReady === true;
const partsOf = (listed: Item[]) => listed.flatMap(({ parts = [] }) => parts);
const rememberDays = 3650;

test.each<[string, Kind]>([
  ["a list", { rememberDays }],
  ["a list of people", { rememberDays, canBeCreatedAgain: true }],
  ["a list that notices changes", { rememberDays, partsOf }],
  ["a list that is read by day", { window: { days: 3 } }],
  [
    "a list by day whose records become ready and change",
    { window: { days: 7 }, isReady, partsOf },
  ],
])("%s: each record is reported exactly once, whatever happens", async (_, kind) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.integer({ min: -36, max: 36 }),
      async (steps, skewHours) => {
        const history = new History(kind, skewHours);
        await history.run([{ type: "poll", isFailing: false, hasClock: true }, ...steps]);
        const { reported, expected, uncertain } = history;
        const certain = (keys: Iterable<string>) => [...keys].filter((key) => !uncertain.has(key));
        expect(certain(reported).sort()).toEqual(certain(expected).sort());
        expect(new Set(reported).size).toBe(reported.length);
      },
    ),
    { numRuns: 100 },
  );
});
