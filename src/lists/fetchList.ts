import { fetchPages } from "../client/fetchPages";
import type { Query } from "../client/send";
import type { ZoomClient } from "../client/zoomClient";
import { type DateRange, splitByMonth } from "../zoom/dates";
import { fetchEach, type Selection, uniqueBy } from "./fetchEach";
import type { Item, List, ListKey } from "./list";
import { type SinglePage, toSinglePage } from "./singlePage";

/** Which records of a list to fetch. */
export interface ListOptions<Element> extends Selection<Element> {
  /** Zoom's filters. */
  query?: Query;
  /** The days to fetch, of any length; Zoom's own default if omitted. */
  range?: DateRange;
  /** Takes the response that has the first page. */
  onFirstPage?: (response: object) => void;
  /** Whether to fetch a long range from its last month on, for a list that Zoom sorts that way. */
  latestFirst?: boolean;
}

/**
 * Fetches all pages of a list, or as many as Limit needs.
 *
 * @param options Which of its records to fetch.
 * @returns The records in Zoom's order, in the shape of a single page, with the fields that the list
 * keeps.
 * @throws ZoomError or ZoomConnectionError as the client does; if a page fails, the whole list
 * fails.
 * @example
 * await fetchList(zoom, userMeetings("me"), { query: { type: "live" }, limit: 10 });
 */
export async function fetchList<Body, Kept extends keyof Body = never>(
  zoom: ZoomClient,
  list: List<Body, Kept>,
  options: ListOptions<Item<Body>> = {},
): Promise<Partial<Pick<Body, Kept>> & SinglePage<ListKey<Body>, Item<Body>>> {
  let kept: Partial<Pick<Body, Kept>> = {};
  const onFirstPage = (response: Partial<Body>) => {
    const fields = (list.keep ?? []).map((field) => [field, response[field]]);
    kept = Object.fromEntries(fields);
  };
  const records = await fetchRecords(zoom, list, { ...options, onFirstPage });
  return { ...kept, ...toSinglePage(list.key, records) };
}

/**
 * Fetches the records of a list as {@link fetchList} does, without the shape of a page.
 *
 * @param options Which of its records to fetch.
 * @returns The records in Zoom's order.
 * @throws ZoomError or ZoomConnectionError as {@link fetchList} does.
 */
export async function fetchRecords<Body, Kept extends keyof Body = never>(
  zoom: ZoomClient,
  list: List<Body, Kept>,
  { range, latestFirst, ...options }: ListOptions<Item<Body>> = {},
): Promise<Item<Body>[]> {
  if (!range) return fetchOnce(zoom, list, options);
  const { monthly } = list;
  if (!monthly) return fetchOnce(zoom, list, { ...options, query: { ...options.query, ...range } });
  const { query, limit, isWanted = () => true } = options;
  const isNew = uniqueBy(monthly.idOf);
  const selection = {
    limit,
    isWanted: (record: Item<Body>) => isWanted(record) && isNew(record),
  };
  const months = splitByMonth(range, monthly.takesTimes ? "times" : "days");
  return fetchEach(latestFirst ? months.reverse() : months, selection, (month, selection) =>
    fetchOnce(zoom, list, { query: { ...query, ...month }, ...selection }),
  );
}

async function fetchOnce<Body, Kept extends keyof Body>(
  zoom: ZoomClient,
  { path, key, pageSize = 300, uncounted, continuesBySyncToken, former }: List<Body, Kept>,
  { query, limit, isWanted, onFirstPage }: Omit<ListOptions<Item<Body>>, "range" | "latestFirst">,
): Promise<Item<Body>[]> {
  const maximum = pageSize ?? undefined;
  // Records that are filtered out do not count toward the limit, so whole pages are fetched then.
  const requested = maximum && limit && !isWanted ? Math.min(maximum, limit) : maximum;
  const records: Item<Body>[] = [];
  const facts = { path, key, uncounted, continuesBySyncToken, former };
  const request = { ...facts, pageSize: requested, query, onFirstPage };
  const pages = fetchPages<Item<Body>>(zoom, request);
  for await (const page of pages) {
    for (const record of page) {
      if (isWanted?.(record) === false) continue;
      records.push(record);
      if (records.length === limit) return records;
    }
  }
  return records;
}
