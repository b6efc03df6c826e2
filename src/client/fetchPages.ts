import { ZoomResponseError } from "./errors";
import type { ZoomPath } from "./path";
import type { Query, ZoomClient } from "./zoomClient";

/** The pages to fetch. */
export interface PagesRequest {
  path: ZoomPath;
  /** Field of the response that holds the records. */
  key: string;
  /** Number of records to request per page; Zoom's own default if omitted. */
  pageSize?: number;
  query?: Query;
  /** Takes the response that has the first page. */
  onFirstPage?: (response: object) => void;
}

/**
 * Fetches a list page by page, following page tokens or page numbers, whichever Zoom's responses
 * offer.
 *
 * @param zoom The client to use.
 * @param request The pages to fetch.
 * @returns The records of each page, in Zoom's order.
 * @throws ZoomError or ZoomConnectionError as the client does, with the progress added to its
 * message; ZoomResponseError for a page that would make the list incomplete or endless.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#pagination
 */
export async function* fetchPages<Item>(
  zoom: ZoomClient,
  { path, key, pageSize, query, onFirstPage }: PagesRequest,
): AsyncGenerator<Item[]> {
  const seenTokens = new Set<string>();
  let count = 0;
  let page: Query | undefined = {};
  let firstNumber: unknown;
  for (let pageNumber = 1; page; pageNumber += 1) {
    try {
      const response: Page = await zoom.get(path, { ...query, page_size: pageSize, ...page });
      const records = response[key];
      if (!Array.isArray(records)) throw new BrokenPageError(`a page without the list "${key}"`);
      if (pageNumber === 1) {
        firstNumber = response.page_number;
        onFirstPage?.(response);
      }
      page = nextPage(response, pageNumber, firstNumber === 0 ? 0 : 1, seenTokens);
      count += records.length;
      yield records;
    } catch (error) {
      throw withProgress(error, path, pageNumber, count);
    }
  }
}

type Page = Record<string, unknown>;

/** A page that would make the list incomplete or endless. */
class BrokenPageError extends Error {}

/** The query of the next page; `firstNumber` is the number that Zoom gives the first page, 0 or 1. */
function nextPage(
  page: Page,
  pageNumber: number,
  firstNumber: 0 | 1,
  seenTokens: Set<string>,
): Query | undefined {
  const token = page.next_page_token;
  if (typeof token === "string" && token !== "") {
    if (seenTokens.has(token)) throw new BrokenPageError("a page that repeats a page token");
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

function withProgress(error: unknown, path: ZoomPath, pageNumber: number, count: number): unknown {
  const progress =
    pageNumber > 1
      ? ` The list failed on page ${pageNumber}, after ${count} records; no records are returned.`
      : "";
  if (error instanceof BrokenPageError) {
    const request = `GET ${path}`;
    const message = `Zoom returned ${error.message} for ${request}.${progress}`;
    return new ZoomResponseError(message, request);
  }
  if (error instanceof Error) error.message += progress;
  return error;
}
