import pMap from "p-map";
import { type DateRange, months } from "./dates";
import {
  type Item,
  type List,
  type ListKey,
  type ListRequest,
  readRecords,
  wholeList,
} from "./pages";
import type { ZoomClient } from "./zoomClient";

/** How many parts are read at a time. */
const concurrency = 4;

type Selection<Element> = Pick<ListRequest<string, Element>, "limit" | "isWanted">;

/**
 * Reads a list that Zoom gives in parts only: a month, or a channel at a time.
 *
 * @param parts What to read, in order.
 * @param selection How many records are enough, and which count.
 * @param read Reads the records of one part.
 * @returns The records in the order of the parts. With a limit the parts are read one after another,
 * so that nothing is asked once there are enough.
 * @throws What `read` throws.
 */
export async function readInParts<Part, Element>(
  parts: Part[],
  { limit, isWanted = () => true }: Selection<Element>,
  read: (part: Part, selection: Selection<Element>) => Promise<Element[]>,
): Promise<Element[]> {
  if (limit === undefined) {
    const lists = await pMap(parts, (part) => read(part, {}), { concurrency });
    return lists.flat().filter(isWanted);
  }
  const records: Element[] = [];
  for (const part of parts) {
    if (records.length === limit) break;
    const rest = { limit: limit - records.length, isWanted };
    for (const record of await read(part, rest)) records.push(record);
  }
  return records;
}

/**
 * Makes a test that lets each record through once.
 *
 * @param idOf What tells the records apart.
 * @returns The test, which remembers what it has seen.
 */
function once<Element>(idOf: (record: Element) => unknown): (record: Element) => boolean {
  const seen = new Set<unknown>();
  return (record) => {
    const id = idOf(record);
    const isNew = id === undefined || !seen.has(id);
    seen.add(id);
    return isNew;
  };
}

/**
 * Reads a list that Zoom gives a month at a time.
 *
 * @param zoom The client to read with.
 * @param range The days to read, of any length.
 * @param request Which list.
 * @param idOf What is one record's alone: a record that two months report is returned once.
 * @returns The records in the order of the months, in the envelope of a single page.
 * @throws ZoomError as the client does.
 */
export async function readMonths<Answer>(
  zoom: ZoomClient,
  range: DateRange,
  request: ListRequest<ListKey<Answer>, Item<Answer>>,
  idOf: (record: Item<Answer>) => unknown,
): Promise<List<ListKey<Answer>, Item<Answer>>> {
  const { query, limit, isWanted = () => true, ...list } = request;
  const isNew = once(idOf);
  const isWantedOnce = (record: Item<Answer>) => isWanted(record) && isNew(record);
  const records = await readInParts<DateRange, Item<Answer>>(
    months(range),
    { limit, isWanted: isWantedOnce },
    (month, selection) =>
      readRecords<Answer>(zoom, { ...list, query: { ...query, ...month }, ...selection }),
  );
  return wholeList(request.key, records);
}
