import type { ZoomPath } from "../client/path";

/** A Zoom list as data: everything needed to read it. */
export type List<Body, Kept extends keyof Body = never> = ListFacts<Body, Kept> &
  // A list that is not counted has to say so, or it would fail where Zoom leaves it out.
  ("total_records" extends keyof Body ? unknown : { uncounted: true });

interface ListFacts<Body, Kept extends keyof Body> {
  path: ZoomPath;
  /** Field of the response that holds the records. */
  key: ListKey<Body>;
  /** Maximum page size; 300 if omitted, `null` for a list that comes in one piece. */
  pageSize?: number | null;
  /**
   * Whether Zoom documents no `total_records`. A page of such a list is empty if it lacks the list;
   * a page of any other has to say that there are no records.
   */
  uncounted?: boolean;
  /** Whether Zoom continues the list with `sync_token` where it has no `next_page_token`. */
  continuesBySyncToken?: boolean;
  /**
   * The list that Zoom replaces with this one. It is read while it is the only one, or the only one
   * that has records.
   */
  former?: {
    key: string;
    /** Returns a record of it with the fields of the new list. */
    renew: (record: Record<string, unknown>) => Record<string, unknown>;
  };
  /** Fields of the first page to return with the records, such as totals. */
  keep?: readonly Kept[];
  /**
   * Set for a list that accepts `from` and `to` no more than a month apart: returns the value that
   * identifies a record, so that a record that two months contain is returned once.
   */
  monthly?: {
    idOf: (record: Item<Body>) => unknown;
    /**
     * Whether the operation accepts times as well. They are sent then, because Zoom may read the last
     * day of a month as its midnight and leave out its records.
     */
    takesTimes?: boolean;
  };
}

/** The fields of a response that hold lists. */
export type ListKey<Body> = {
  [Key in keyof Body & string]-?: NonNullable<Body[Key]> extends unknown[] ? Key : never;
}[keyof Body & string];

/** A record of a list. */
export type Item<Body> =
  NonNullable<Body[ListKey<Body>]> extends (infer Element)[] ? Element : never;
