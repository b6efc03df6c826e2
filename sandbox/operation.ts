/**
 * A field of a request: its type, its own fields, or the one kind of item of a list. A type may be
 * followed by the only values that Zoom documents, such as "number: 1 | 2".
 */
export type Field = string | [Field] | { [name: string]: Field };

/** The parameters and the body that Zoom documents for a request. */
export interface Operation {
  /** Types of the query parameters by their names. */
  query?: Record<string, Field>;
  body?: Field;
}
