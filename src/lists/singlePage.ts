/** A complete list in the shape of a single Zoom page. */
export type SinglePage<Key extends string, Item> = Record<Key, Item[]> & {
  page_count: 1;
  page_number: 1;
  page_size: number;
  total_records: number;
  next_page_token: "";
};

/**
 * Puts records into the shape of a list that has one page.
 *
 * @param key Field that holds the records.
 */
export function toSinglePage<Key extends string, Item>(
  key: Key,
  records: Item[],
): SinglePage<Key, Item> {
  const page = {
    page_count: 1,
    page_number: 1,
    page_size: records.length,
    total_records: records.length,
    next_page_token: "",
    [key]: records,
  };
  // The type of an object with a computed key does not keep the key.
  return page as SinglePage<Key, Item>;
}
