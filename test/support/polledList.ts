import { readChanges } from "../../src/triggers/polling/changes";
import type { PollSource } from "../../src/triggers/polling/source";
import { readState } from "../../src/triggers/polling/state";
import type { DateRange } from "../../src/zoom/dates";

/** Milliseconds of an hour and of a day. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** A record of a list that is polled. */
export interface Item {
  id?: string;
  time?: string;
  parts?: string[];
  isReady?: boolean;
}

/** What kind of list it is. */
export type Kind = Partial<
  Pick<PollSource<Item>, "window" | "rememberDays" | "canBeCreatedAgain" | "isReady" | "partsOf">
>;

/** A list that is polled: an array in place of Zoom, and what is kept from poll to poll. */
export class Polled {
  now = Date.parse("2026-03-01T12:00:00Z");
  /** How far the platform's clock is ahead of Zoom's, in milliseconds. */
  skew = 0;
  hasClock = true;
  isFailing = false;
  list: Item[] = [];
  state: object = {};
  ranges: DateRange[] = [];
  lookBackDate?: string;

  constructor(readonly kind: Kind = {}) {}

  source(): PollSource<Item> {
    return {
      subject: ["list"],
      read: async (range) => {
        this.ranges.push(range);
        if (this.isFailing) throw new Error("Zoom failed.");
        const isListed = ({ time = "" }: Item) => {
          const listed = time.slice(0, 10);
          return listed >= range.from && listed <= range.to;
        };
        const records = this.kind.window ? this.list.filter(isListed) : this.list;
        return { records, zoomTime: this.hasClock ? new Date(this.now) : undefined };
      },
      idOf: ({ id }) => id,
      timeOf: ({ time }) => time,
      example: {},
      ...this.kind,
    };
  }

  async poll() {
    jest.setSystemTime(this.now + this.skew);
    const source = this.source();
    const kept = JSON.parse(JSON.stringify(this.state));
    const state = readState(kept, source.subject, source.window !== undefined);
    const { nextState, ...records } = await readChanges(source, state, this.lookBackDate);
    this.state = nextState;
    return records;
  }

  /** Polls, and returns the ids of the new records. */
  async created(): Promise<(string | undefined)[]> {
    return (await this.poll()).created.map(({ id }) => id);
  }

  at(daysAgo: number): string {
    return new Date(this.now - daysAgo * day).toISOString();
  }
}
