import { fetchPages } from "../client/fetchPages";
import type { Query, ZoomClient } from "../client/zoomClient";
import { type DateRange, splitByMonth } from "../zoom/dates";
import { fetchEach, type Selection, uniqueBy } from "./fetchEach";
import type { Item, List, ListKey } from "./list";
import { type SinglePage, toSinglePage } from "./singlePage";

/** Which records of a list to read. */
export interface ListOptions<Element> extends Selection<Element> {
  /** Zoom's filters. */
  query?: Query;
  /** The days to read, of any length; Zoom's own default if omitted. */
  range?: DateRange;
  /** Takes the response that has the first page. */
  onFirstPage?: (response: object) => void;
  /** Whether to read a long range from its last month on, for a list that Zoom sorts that way. */
  latestFirst?: boolean;
}

/**
 * Reads all pages of a list, or as many as Limit needs.
 *
 * @param options Which of its records to read.
 * @returns The records in Zoom's order, in the shape of a single page, with the fields that the list
 * keeps.
 * @throws ZoomError or ZoomConnectionError as the client does; if a page fails, the whole list
 * fails.
 * @example
 * await fetchList(zoom, userMeetings("me"), { query: { type: "live" }, limit: 10 });
 */
export async function fetchList<Response, Kept extends keyof Response = never>(
  zoom: ZoomClient,
  list: List<Response, Kept>,
  options: ListOptions<Item<Response>> = {},
): Promise<Partial<Pick<Response, Kept>> & SinglePage<ListKey<Response>, Item<Response>>> {
  let kept: Partial<Pick<Response, Kept>> = {};
  const onFirstPage = (response: Partial<Response>) => {
    const fields = (list.keep ?? []).map((field) => [field, response[field]]);
    kept = Object.fromEntries(fields);
  };
  const items = await listItems(zoom, list, { ...options, onFirstPage });
  return { ...kept, ...toSinglePage(list.key, items) };
}

/**
 * Reads the records of a list as {@link fetchList} does, without the shape of a page.
 *
 * @param options Which of its records to read.
 * @returns The records in Zoom's order.
 * @throws ZoomError or ZoomConnectionError as {@link fetchList} does.
 */
export async function listItems<Response, Kept extends keyof Response = never>(
  zoom: ZoomClient,
  list: List<Response, Kept>,
  { range, latestFirst, ...options }: ListOptions<Item<Response>> = {},
): Promise<Item<Response>[]> {
  if (!range) return readOnce(zoom, list, options);
  const { monthly } = list;
  if (!monthly) return readOnce(zoom, list, { ...options, query: { ...options.query, ...range } });
  const { query, limit, isWanted = () => true } = options;
  const isNew = uniqueBy(monthly.idOf);
  const selection = {
    limit,
    isWanted: (record: Item<Response>) => isWanted(record) && isNew(record),
  };
  const months = splitByMonth(range, monthly.takesTimes ? "times" : "days");
  return fetchEach(latestFirst ? months.reverse() : months, selection, (month, selection) =>
    readOnce(zoom, list, { query: { ...query, ...month }, ...selection }),
  );
}

async function readOnce<Response, Kept extends keyof Response>(
  zoom: ZoomClient,
  { path, key, pageSize = 300, uncounted, continuesBySyncToken, former }: List<Response, Kept>,
  {
    query,
    limit,
    isWanted,
    onFirstPage,
  }: Omit<ListOptions<Item<Response>>, "range" | "latestFirst">,
): Promise<Item<Response>[]> {
  const maximum = pageSize ?? undefined;
  // Records that are filtered out do not count toward the limit, so whole pages are read then.
  const requested = maximum && limit && !isWanted ? Math.min(maximum, limit) : maximum;
  const records: Item<Response>[] = [];
  const facts = { path, key, uncounted, continuesBySyncToken, former };
  const request = { ...facts, pageSize: requested, query, onFirstPage };
  const pages = fetchPages<Item<Response>>(zoom, request);
  for await (const page of pages) {
    for (const record of page) {
      if (isWanted?.(record) === false) continue;
      records.push(record);
      if (records.length === limit) return records;
    }
  }
  return records;
}
