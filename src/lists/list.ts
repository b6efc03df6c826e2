import type { ZoomPath } from "../client/path";

/** A Zoom list as data: everything needed to read it. */
export interface List<Response, Kept extends keyof Response = never> {
  path: ZoomPath;
  /** Field of the response that holds the records. */
  key: ListKey<Response>;
  /** Maximum page size; 300 if omitted, `null` for a list that comes in one piece. */
  pageSize?: number | null;
  /** Fields of the first page to return with the records, such as totals. */
  keep?: readonly Kept[];
  /**
   * Set for a list that takes `from` and `to` no more than a month apart: returns the value that
   * identifies a record, so that a record that two months contain is returned once.
   */
  monthly?: { idOf: (record: Item<Response>) => unknown };
}

/** The fields of a response that hold lists. */
export type ListKey<Response> = {
  [Key in keyof Response & string]-?: NonNullable<Response[Key]> extends unknown[] ? Key : never;
}[keyof Response & string];

/** A record of a list. */
export type Item<Response> =
  NonNullable<Response[ListKey<Response>]> extends (infer Element)[] ? Element : never;
