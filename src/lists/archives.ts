import type { ArchivingListArchivedFilesResponse } from "@zoom/rivet/meetings";
import { addSeconds, addWeeks, formatISO, min, parseISO, subSeconds } from "date-fns";
import { path } from "../client/path";
import type { Query } from "../client/send";
import type { ZoomClient } from "../client/zoomClient";
import type { TimeRange } from "../zoom/dates";
import { utc } from "../zoom/utc";
import { fetchEach, uniqueBy } from "./fetchEach";
import { fetchRecords } from "./fetchList";
import type { Item, List } from "./list";

/** The account's archived files, by meeting or webinar. */
export const archivedFiles: List<ArchivingListArchivedFilesResponse> = {
  path: path`/archive_files`,
  key: "meetings",
};

/** An archived meeting or webinar with its files. */
type Archive = Item<ArchivingListArchivedFilesResponse>;

/**
 * Fetches the archived files of a range of any length.
 *
 * @param options Zoom's filters, and the maximum number of records.
 * @returns The records by week, earliest first, each once.
 * @throws ZoomError or ZoomConnectionError as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files
 */
export async function fetchArchivedFiles(
  zoom: ZoomClient,
  range: TimeRange,
  { query, limit }: { query?: Query; limit?: number } = {},
): Promise<Archive[]> {
  const isWanted = uniqueBy<Archive>(({ uuid }) => uuid);
  return fetchEach(splitByWeek(range), { limit, isWanted }, (week, selection) =>
    fetchRecords(zoom, archivedFiles, { query: { ...query, ...week }, ...selection }),
  );
}

/** Zoom accepts at most seven days between `from` and `to`. */
function splitByWeek({ from, to }: TimeRange): TimeRange[] {
  const weeks: TimeRange[] = [];
  const last = parseISO(to, { in: utc });
  let first = parseISO(from, { in: utc });
  while (first <= last) {
    const end = min([subSeconds(addWeeks(first, 1), 1), last], { in: utc });
    weeks.push({ from: formatISO(first), to: formatISO(end) });
    first = addSeconds(end, 1);
  }
  return weeks;
}
