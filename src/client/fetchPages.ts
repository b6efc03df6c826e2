import { isObject } from "../zoom/values";
import { reportProgress, ZoomResponseError } from "./errors";
import type { ZoomPath } from "./path";
import type { Query } from "./send";
import type { ZoomClient } from "./zoomClient";

/** The pages to fetch. */
export interface PagesRequest {
  path: ZoomPath;
  /** Field of the response that holds the records. */
  key: string;
  /** Number of records to request per page; Zoom's own default if omitted. */
  pageSize?: number;
  query?: Query;
  /** Whether Zoom documents no `total_records` for the list. */
  uncounted?: boolean;
  /** Whether Zoom continues the list with `sync_token` where it has no `next_page_token`. */
  continuesBySyncToken?: boolean;
  /** The list that Zoom replaces with this one, and how its records become those of this one. */
  former?: {
    key: string;
    renew: (record: Record<string, unknown>) => Record<string, unknown>;
  };
  /** Takes the response that has the first page. */
  onFirstPage?: (response: object) => void;
}

/**
 * Empty pages in a row after which a list counts as endless. Zoom returns an empty page now and then,
 * where what it would hold is filtered out or was deleted.
 */
const maxEmptyPages = 3;

/**
 * Fetches a list page by page, following page tokens or page numbers, whichever Zoom's responses
 * offer.
 *
 * @param request The pages to fetch.
 * @returns The records of each page, in Zoom's order; `null` and anything else that is no record is
 * left out.
 * @throws ZoomError or ZoomConnectionError as the client does, with the progress added to its
 * message; ZoomResponseError for a page that would make the list incomplete or endless.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#pagination
 */
export async function* fetchPages<Item>(
  zoom: ZoomClient,
  { path, pageSize, query, onFirstPage, ...request }: PagesRequest,
): AsyncGenerator<Item[]> {
  const seenTokens = new Set<string>();
  let count = 0;
  let emptyPages = 0;
  let page: Query | undefined = {};
  let firstNumber: unknown;
  for (let pageNumber = 1; page; pageNumber += 1) {
    try {
      const response: Page = await zoom.get(path, { ...query, page_size: pageSize, ...page });
      const entries = readRecords(response, request, count);
      if (pageNumber === 1) {
        firstNumber = response.page_number;
        onFirstPage?.(response);
      }
      const isFull = pageSize !== undefined && entries.length >= pageSize;
      const isSynced = request.continuesBySyncToken && isFull;
      page =
        nextPage(response, pageNumber, firstNumber === 0 ? 0 : 1, seenTokens) ??
        (isSynced ? syncedPage(response, seenTokens) : undefined);
      emptyPages = entries.length === 0 ? emptyPages + 1 : 0;
      if (page && emptyPages === maxEmptyPages) {
        throw new BrokenPageError(`${maxEmptyPages} empty pages in a row`);
      }
      count += entries.length;
      yield entries.filter((entry): entry is Item & Page => isObject(entry));
    } catch (error) {
      throw addProgress(error, path, pageNumber, count);
    }
  }
}

type Page = Record<string, unknown>;

/** A page that would make the list incomplete or endless. */
class BrokenPageError extends Error {}

/** The records of a page, of which Zoom leaves out the list if there are none. */
function readRecords(
  response: Page,
  { key, uncounted, former }: Pick<PagesRequest, "key" | "uncounted" | "former">,
  count: number,
): unknown[] {
  const { [key]: records, total_records: total } = response;
  const formerRecords: unknown = former && response[former.key];
  const isReplaced = Array.isArray(records) && records.length > 0;
  if (former && !isReplaced && Array.isArray(formerRecords)) {
    return formerRecords.map((record) => (isObject(record) ? former.renew(record) : record));
  }
  if (Array.isArray(records)) return records;
  const isLeftOut = records === undefined || records === null;
  // The total of a later page counts the records of those before it.
  const isEmpty = typeof total === "number" || total ? Number(total) <= count : uncounted;
  if (isLeftOut && isEmpty) return [];
  throw new BrokenPageError(`a page without the list "${key}"`);
}

/** The query of the next page; `firstNumber` is Zoom's number of the first page, 0 or 1. */
function nextPage(
  page: Page,
  pageNumber: number,
  firstNumber: 0 | 1,
  seenTokens: Set<string>,
): Query | undefined {
  const token = toToken(page.next_page_token);
  if (token) {
    if (seenTokens.has(token)) throw new BrokenPageError("a repeated page token");
    seenTokens.add(token);
    return { next_page_token: token };
  }
  // With page tokens, page_number and page_count always describe the first page.
  if (seenTokens.size > 0) return undefined;
  const zoomNumber = firstNumber + pageNumber - 1;
  if (typeof page.page_number === "number" && page.page_number !== zoomNumber) {
    throw new BrokenPageError(`page ${page.page_number} instead of page ${zoomNumber}`);
  }
  return Number(page.page_count) > pageNumber ? { page_number: zoomNumber + 1 } : undefined;
}

/** A list that goes on by `sync_token` ends with a token that it had before: there is no empty one. */
function syncedPage({ sync_token }: Page, seenTokens: Set<string>): Query | undefined {
  const token = toToken(sync_token);
  if (!token || seenTokens.has(token)) return undefined;
  seenTokens.add(token);
  return { next_page_token: token };
}

/** Zoom's tokens are text; one that is a number is followed too. */
function toToken(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value || "") : "";
}

/**
 * Adds to an error how far a list came before it.
 *
 * @param error What a page failed with.
 * @param path Path of the list.
 * @param pageNumber Number of the page, from 1.
 * @param count Number of records on the pages before.
 * @returns The error to throw.
 */
export function addProgress(
  error: unknown,
  path: ZoomPath,
  pageNumber: number,
  count: number,
): unknown {
  const progress =
    pageNumber > 1
      ? `Failed on page ${pageNumber} after ${count} records. No records were returned.`
      : "";
  if (error instanceof BrokenPageError) {
    const request = `GET ${path}`;
    const message = `Zoom returned ${error.message} for ${request}. ${progress}`.trim();
    return new ZoomResponseError(message, request);
  }
  if (progress && error instanceof Error) reportProgress(error, progress);
  return error;
}
