import pMap from "p-map";

/** Number of requests that run at a time. A choice: the smallest plan of Zoom allows 4 in a second. */
const concurrency = 4;

/** Which records to keep. */
export interface Selection<Item> {
  /** Maximum number of records; all of them if omitted. */
  limit?: number;
  /** Whether to keep a record; every record is kept if omitted. */
  isWanted?: (record: Item) => boolean;
}

/**
 * Concatenates what is read of several sources, such as months or channels, up to a limit.
 *
 * @param sources What to read, in order.
 * @param selection Which records to keep.
 * @param fetch Reads the records of one source.
 * @returns The records in the order of the sources. With a limit, the sources are read one after
 * another, so that no request is sent once the limit is reached.
 * @throws What `fetch` throws.
 */
export async function fetchEach<Source, Item>(
  sources: Source[],
  { limit, isWanted = () => true }: Selection<Item>,
  fetch: (source: Source, selection: Selection<Item>) => Promise<Item[]>,
): Promise<Item[]> {
  if (limit === undefined) {
    const lists = await pMap(sources, (source) => fetch(source, {}), { concurrency });
    return lists.flat().filter(isWanted);
  }
  const records: Item[] = [];
  for (const source of sources) {
    if (records.length === limit) break;
    const rest = { limit: limit - records.length, isWanted };
    for (const record of await fetch(source, rest)) records.push(record);
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
