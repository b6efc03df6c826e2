import type { Element } from "@prismatic-io/spectral";
import { picklist } from "./picklist";

/** What Zoom returns of a meeting or webinar that is a series. */
interface Series {
  timezone?: string;
  occurrences?: ({ occurrence_id?: string; start_time?: string; status?: string } | null)[];
}

/**
 * Builds the elements of a picklist of occurrences.
 *
 * @param series The recurring meeting or webinar.
 * @returns One element for each occurrence that has not been deleted, earliest first, labeled with its
 * local start time. None for a meeting that does not recur.
 */
export function occurrences({ timezone, occurrences }: Series): Element[] {
  const records = Array.isArray(occurrences) ? occurrences.filter((record) => record !== null) : [];
  const format = localFormat(timezone);
  const available = records
    .filter(({ status }) => status !== "deleted")
    .sort((a, b) => String(a.start_time).localeCompare(String(b.start_time)));
  return picklist(
    available,
    ({ occurrence_id, start_time }) => ({
      key: occurrence_id,
      name: typeof start_time === "string" ? toLocal(format, start_time) : undefined,
    }),
    { sorted: false },
  );
}

function toLocal(format: Intl.DateTimeFormat, time: string): string {
  const moment = new Date(time);
  // Node separates AM and PM with a narrow no-break space, which people cannot type to search.
  return Number.isNaN(moment.getTime()) ? time : format.format(moment).replaceAll("\u202f", " ");
}

/** People choose an occurrence by its day of the week and by the time on their clock. */
function localFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  const options = {
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: timeZone || "UTC" });
  } catch {
    // A time zone that this version of Node does not know.
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
}
