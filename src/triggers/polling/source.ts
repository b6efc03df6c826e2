import type { ZoomClient } from "../../client/zoomClient";
import type { DateRange } from "../../zoom/dates";

/** What a trigger polls. */
export interface PollSource<Item> {
  zoom: ZoomClient;
  /**
   * What is read: the path of the list, and the inputs that filter it. When it changes, be it that
   * the flow has got another trigger, the next poll is a first one.
   */
  subject: unknown[];
  /** Reads the records, or those of some days where there is a window. */
  read(range: DateRange): Promise<Item[]>;
  /** Set for a list that is read by day. */
  window?: {
    /** Number of days after the day of a record for which it may still appear or change. */
    days: number;
    /** The first day that Zoom still lists, as `yyyy-MM-dd`. */
    oldest?: string;
  };
  /** Number of days for which a record that has vanished is remembered; the window's, or 90. */
  rememberDays?: number;
  /** Returns what tells a record from the others. */
  idOf(record: Item): string | number | undefined;
  /** Returns the time that Zoom has stamped on a record, in ISO 8601. */
  timeOf(record: Item): string | undefined;
  /** Tells whether a record is complete enough to be given for the first time; every one is if omitted. */
  isReady?(record: Item): boolean;
  /**
   * Returns what a record consists of, from all entries that have its id. A record that gets a part
   * it did not have is updated.
   */
  partsOf?(entries: Item[]): string[];
  /** The record for a simulated test when there is none. */
  example: NoInfer<Item>;
}
