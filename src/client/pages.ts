import { ZoomUnexpectedAnswerError } from "./errors";
import type { ZoomPath } from "./path";
import type { Query, ZoomClient } from "./zoomClient";

/** Which list to read. */
export interface ListRequest<Key extends string, Element = unknown> {
  path: ZoomPath;
  /** The field of Zoom's answer that holds the records. */
  key: Key;
  /** The most records that Zoom returns at once, 300 for most lists; `null` if it has no pages. */
  pageSize?: number | null;
  query?: Query;
  /** How many records are enough. Left out, all of them are read. */
  limit?: number;
  /** Which records count. Left out, every one does. */
  isWanted?: (record: Element) => boolean;
}

/** The fields of an answer of Zoom's that hold lists. */
export type ListKey<Answer> = {
  [Key in keyof Answer & string]-?: NonNullable<Answer[Key]> extends unknown[] ? Key : never;
}[keyof Answer & string];

/** A record of the list that Zoom answers with. */
export type Item<Answer, Key extends keyof Answer = ListKey<Answer>> =
  NonNullable<Answer[Key]> extends (infer Element)[] ? Element : never;

/** A whole list in the envelope of a single page of Zoom's. */
export type List<Key extends string, Element> = Record<Key, Element[]> & {
  page_count: 1;
  page_number: 1;
  page_size: number;
  total_records: number;
  next_page_token: "";
};

/**
 * Reads a list to its end, or until there are enough records.
 *
 * @param zoom The client to read with.
 * @param request Which list.
 * @returns The records as Zoom gives them, in its order, in the envelope of a single page.
 * @throws ZoomError as the client does; a page that fails fails the list, and its error says how
 * far the list had come.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#pagination
 */
export async function readList<Answer>(
  zoom: ZoomClient,
  request: ListRequest<ListKey<Answer>, Item<Answer>>,
): Promise<List<ListKey<Answer>, Item<Answer>>> {
  return wholeList(request.key, await readRecords<Answer>(zoom, request));
}

/**
 * Reads the records of a list as {@link readList} does, without an envelope.
 *
 * @returns The records.
 * @throws ZoomError as {@link readList} does.
 */
export async function readRecords<Answer>(
  zoom: ZoomClient,
  request: ListRequest<ListKey<Answer>, Item<Answer>>,
): Promise<Item<Answer>[]> {
  const { limit, isWanted } = request;
  const records: Item<Answer>[] = [];
  for await (const page of pages<Item<Answer>>(zoom, request)) {
    for (const record of page) {
      if (isWanted?.(record) === false) continue;
      records.push(record);
      if (records.length === limit) return records;
    }
  }
  return records;
}

/**
 * Puts records into the envelope of a list that has one page.
 *
 * @param key The field that holds the records.
 * @param records The records.
 * @returns The list.
 */
export function wholeList<Key extends string, Element>(
  key: Key,
  records: Element[],
): List<Key, Element> {
  const list = {
    page_count: 1,
    page_number: 1,
    page_size: records.length,
    total_records: records.length,
    next_page_token: "",
    [key]: records,
  };
  return list as List<Key, Element>;
}

/** The pages of a list, by token or by number, whichever Zoom's answers offer. */
async function* pages<Element>(
  zoom: ZoomClient,
  { path, key, pageSize = 300, query, limit, isWanted }: ListRequest<string, Element>,
): AsyncGenerator<Element[]> {
  const most = pageSize ?? undefined;
  const page_size = most && limit && !isWanted ? Math.min(most, limit) : most;
  const seenTokens = new Set<unknown>();
  let count = 0;
  let page: Query | undefined = {};
  for (let number = 1; page; number += 1) {
    try {
      const answer: Answer = await zoom.get(path, { ...query, page_size, ...page });
      const records = answer[key];
      if (!Array.isArray(records)) throw new Fault(`without the list "${key}"`);
      page = nextPage(answer, number, seenTokens);
      count += records.length;
      yield records;
    } catch (error) {
      throw withProgress(error, path, number, count);
    }
  }
}

type Answer = Record<string, unknown>;

/** An answer that would make the list wrong or endless. */
class Fault extends Error {}

function nextPage(answer: Answer, number: number, seenTokens: Set<unknown>): Query | undefined {
  const token = answer.next_page_token;
  if (typeof token === "string" && token !== "") {
    if (seenTokens.has(token)) throw new Fault("that repeats a page token");
    seenTokens.add(token);
    return { next_page_token: token };
  }
  // Where tokens lead from page to page, the numbers always describe the first page.
  if (seenTokens.size > 0) return undefined;
  if (typeof answer.page_number === "number" && answer.page_number !== number) {
    throw new Fault(`that is page ${answer.page_number} and not page ${number}`);
  }
  return Number(answer.page_count) > number ? { page_number: number + 1 } : undefined;
}

function withProgress(error: unknown, path: ZoomPath, number: number, count: number): unknown {
  const progress =
    number > 1
      ? ` The list stopped at page ${number}, after ${count} records; nothing of it is returned.`
      : "";
  if (error instanceof Fault) {
    const request = `GET ${path}`;
    const message = `Zoom answered ${request} with a page ${error.message}.${progress}`;
    return new ZoomUnexpectedAnswerError(message, request);
  }
  if (error instanceof Error) error.message += progress;
  return error;
}
