import { invalidField } from "./apiError";

/**
 * Zoom's tokens of pages expire after 15 minutes.
 *
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#pagination
 */
const tokenLifetime = 15 * 60 * 1000;

interface Position {
  path: string;
  start: number;
  expires: number;
}

/** Splits lists into pages as Zoom does: by token, or by number for lists without tokens. */
export class Pager {
  readonly #positions = new Map<string, Position>();
  #issued = 0;

  /** One page of a list, with the position of the next one. */
  page(path: string, query: URLSearchParams, key: string, records: unknown[], maxSize = 300) {
    const { size, start } = this.#place(path, query, maxSize);
    const end = start + size;
    return {
      page_count: Math.ceil(records.length / size),
      page_size: size,
      total_records: records.length,
      next_page_token: end < records.length ? this.#token(path, end) : "",
      [key]: records.slice(start, end),
    };
  }

  /** One page of a list without tokens. */
  numberedPage(query: URLSearchParams, key: string, records: unknown[]) {
    const size = pageSize(query, 300);
    const number = Number(query.get("page_number") ?? 1);
    return {
      page_count: Math.ceil(records.length / size),
      page_number: number,
      page_size: size,
      total_records: records.length,
      [key]: records.slice((number - 1) * size, number * size),
    };
  }

  #place(path: string, query: URLSearchParams, maxSize: number) {
    const size = pageSize(query, maxSize);
    const token = query.get("next_page_token");
    if (token === null) return { size, start: 0 };
    const position = this.#positions.get(token);
    if (position?.path !== path || position.expires < Date.now()) {
      throw invalidField("next_page_token", "The next page token is invalid or expired.");
    }
    return { size, start: position.start };
  }

  #token(path: string, start: number): string {
    this.#issued += 1;
    const token = Buffer.from(`${this.#issued}:${start}`).toString("base64");
    this.#positions.set(token, { path, start, expires: Date.now() + tokenLifetime });
    return token;
  }
}

function pageSize(query: URLSearchParams, maxSize: number): number {
  const size = Number(query.get("page_size") ?? Math.min(30, maxSize));
  if (size >= 1 && size <= maxSize) return size;
  throw invalidField("page_size", `The page size must be from 1 to ${maxSize}.`);
}
