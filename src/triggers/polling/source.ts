import type { DateRange } from "../../zoom/dates";

/** The days for which records are read again. */
export interface Window {
  /** Number of days after the day of a record for which it may still appear or change. */
  days: number;
  /** The first day that Zoom still lists, as `yyyy-MM-dd`. */
  oldest?: string;
}

/** Records as they were read. */
export interface Reading<Item> {
  records: Item[];
  /** The time by Zoom's clock, where Zoom told it. */
  zoomTime?: Date;
}

/** What a trigger polls. */
export interface PollSource<Item> {
  /**
   * What is read: the path of the list, and the inputs that filter it. When it changes (for example,
   * because the flow's trigger was replaced), polling starts over.
   */
  subject: unknown[];
  /** Reads the records, or the records of some days if there is a window. */
  read(range: DateRange): Promise<Reading<Item>>;
  /** Set for a list that is read by day. */
  window?: Window;
  /** Number of days for which a record that has vanished is remembered; the window's, or 90. */
  rememberDays?: number;
  /** Returns the record's id. Without one, a record is identified by all its fields. */
  idOf?(record: NoInfer<Item>): string | number | undefined;
  /**
   * Returns the id under which an earlier poll may have seen the record, if Zoom has given it another
   * one since. A record that was seen under it is not new.
   */
  formerIdOf?(record: NoInfer<Item>): string | number | undefined;
  /**
   * Returns the time that Zoom has stamped on a record, in ISO 8601. A list without such times has no
   * window, and its trigger no Look-back Date.
   */
  timeOf?(record: NoInfer<Item>): string | undefined;
  /**
   * Whether an id can be created again, such as that of a person who is removed and invited again. A
   * record with a later time than before is new once more.
   */
  canBeCreatedAgain?: boolean;
  /**
   * Whether a record is complete enough to report; every record is if omitted. A record that is not
   * waits until it is, or until it leaves the window.
   */
  isReady?(record: NoInfer<Item>): boolean;
  /**
   * Returns the parts of a record, from everything that is listed under its id. A record with a part
   * that it did not have before is updated.
   */
  partsOf?(listed: NoInfer<Item>[]): string[];
  /** The record for a simulated test if Zoom lists none. */
  example: NoInfer<Item>;
}
