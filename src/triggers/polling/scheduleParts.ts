/** What is compared of a meeting or webinar. */
interface Scheduled {
  type?: number;
  topic?: string;
  agenda?: string;
  start_time?: string;
  duration?: number;
  timezone?: string;
  join_url?: string;
}

/** Types of recurring meetings (3, 8) and webinars (6, 9). */
const recurring = [3, 8, 6, 9];

/**
 * Returns the parts of a meeting or webinar: one, which changes with anything that makes it updated.
 *
 * @param listed The meeting, or the occurrences of a series in any order.
 */
export function scheduleParts(listed: Scheduled[]): string[] {
  // Past occurrences drop off the list; that is not an update. So a series is compared by its last.
  const last = listed.reduce((a, b) => (sortKey(a) > sortKey(b) ? a : b), {});
  const { topic, agenda, duration, timezone, join_url, type = 2 } = last;
  const starts = new Set(listed.map(({ start_time }) => start_time));
  const isSeries = starts.size > 1 || recurring.includes(type);
  const start = isSeries ? timeOfDay(last) : last.start_time;
  return [JSON.stringify([topic, agenda, start, duration, timezone, join_url])];
}

/** Begins with the start; the rest settles which of two occurrences that start together is the last. */
function sortKey({ start_time, topic, agenda, duration, timezone, join_url }: Scheduled): string {
  return JSON.stringify([start_time ?? "", topic, agenda, duration, timezone, join_url]);
}

/** The local time of day of a start, which daylight saving time does not change. */
function timeOfDay({ start_time, timezone }: Scheduled): string | undefined {
  const start = new Date(start_time ?? "");
  if (Number.isNaN(start.getTime())) return undefined;
  try {
    return start.toLocaleTimeString("en-GB", { timeZone: timezone });
  } catch {
    // A time zone that the runtime does not know
    return start.toISOString().slice(11);
  }
}
