import pMap from "p-map";

/** Number of requests that run at a time. */
const concurrency = 4;

/** Which records to keep. */
export interface Selection<Item> {
  /** Maximum number of records; all of them if omitted. */
  limit?: number;
  /** Whether to keep a record; every record is kept if omitted. */
  isWanted?: (record: Item) => boolean;
}

/**
 * Reads a list that takes several requests, such as one per month or per channel.
 *
 * @param parts What to read, in order.
 * @param selection Which records to keep.
 * @param fetch Reads the records of one part.
 * @returns The records in the order of the parts. With a limit, the parts are read one after
 * another, so that no request is sent once the limit is reached.
 * @throws What `fetch` throws.
 */
export async function fetchEach<Part, Item>(
  parts: Part[],
  { limit, isWanted = () => true }: Selection<Item>,
  fetch: (part: Part, selection: Selection<Item>) => Promise<Item[]>,
): Promise<Item[]> {
  if (limit === undefined) {
    const lists = await pMap(parts, (part) => fetch(part, {}), { concurrency });
    return lists.flat().filter(isWanted);
  }
  const records: Item[] = [];
  for (const part of parts) {
    if (records.length === limit) break;
    const rest = { limit: limit - records.length, isWanted };
    for (const record of await fetch(part, rest)) records.push(record);
  }
  return records;
}

/**
 * Creates a predicate that is true the first time it sees each id.
 *
 * @param idOf Returns the id of a record; a record without one is always new.
 * @returns The predicate, which remembers the ids it has seen.
 */
export function uniqueBy<Item>(idOf: (record: Item) => unknown): (record: Item) => boolean {
  const seen = new Set<unknown>();
  return (record) => {
    const id = idOf(record);
    const isNew = id === undefined || !seen.has(id);
    seen.add(id);
    return isNew;
  };
}
