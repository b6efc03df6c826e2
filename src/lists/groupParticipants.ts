/** An entry of a participant report: one session of a participant. */
export interface Session {
  /** Id of the Zoom user, for participants who are signed in. */
  id?: string;
  participant_user_id?: string;
  registrant_id?: string;
  user_email?: string;
  name?: string;
  /** `in_waiting_room` for time that was spent waiting. */
  status?: string;
  /** ISO 8601. */
  join_time?: string;
  /** ISO 8601. */
  leave_time?: string;
  /** Seconds. */
  duration?: number;
}

/** A participant with all their sessions. Other fields are those that all sessions share. */
export type GroupedParticipant<Entry extends Session> = Partial<Entry> & {
  /** The first time they joined. */
  join_time?: string;
  /** The last time they left. */
  leave_time?: string;
  /** Seconds that they were there; time on two devices at once counts once. */
  duration: number;
  /** Number of times they joined. */
  sessions: number;
};

/**
 * Groups the sessions of a meeting or webinar by participant: by registrant id, else email address,
 * else user id, else name. Waiting is not attending, so sessions in the waiting room do not count.
 *
 * @param entries The entries of a participant report.
 * @returns One entry for each participant, in the order in which they first appear.
 */
export function groupParticipants<Entry extends Session>(
  entries: Entry[],
): GroupedParticipant<Entry>[] {
  const groups = new Map<string, Entry[]>();
  const aliases = findAliases(entries);
  for (const [index, entry] of entries.entries()) {
    const [key = `entry ${index}`] = identifiers(entry);
    const id = aliases.get(key) ?? key;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups.values()].map(toParticipant);
}

/**
 * Finds identifiers that stand for a more reliable one. Someone who joins once by their registration
 * and once without is one person, so an entry without a registrant id belongs to the registrant with
 * its email address, and one without an email address to the person with its user id.
 */
function findAliases(entries: Session[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const known = entries.map(identifiers);
  // Whoever is known by a registrant id comes first, wherever that entry is in the report.
  for (const kind of ["registrant", "email"]) {
    for (const [first, ...others] of known) {
      if (!first?.startsWith(`${kind} `)) continue;
      const id = aliases.get(first) ?? first;
      for (const key of others) if (!aliases.has(key)) aliases.set(key, id);
    }
  }
  return aliases;
}

/** What identifies an entry's participant, most reliable first. A name only where nothing else does. */
function identifiers(entry: Session): string[] {
  const keys = [
    keyOf("registrant", entry.registrant_id),
    keyOf("email", entry.user_email?.toLowerCase()),
    keyOf("user", entry.id || entry.participant_user_id),
  ].filter((key) => key !== undefined);
  const name = keyOf("name", entry.name);
  return keys.length > 0 || name === undefined ? keys : [name];
}

function keyOf(kind: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  return text ? `${kind} ${text}` : undefined;
}

function toParticipant<Entry extends Session>(entries: Entry[]): GroupedParticipant<Entry> {
  const attended = entries.filter(({ status }) => status !== "in_waiting_room");
  const times = (attended.length > 0 ? attended : entries).map(toInterval);
  const known = times.filter(({ start }) => !Number.isNaN(start));
  const first = known.reduce((a, b) => (b.start < a.start ? b : a), known[0] ?? noTime);
  const last = known.reduce((a, b) => (b.end > a.end ? b : a), known[0] ?? noTime);
  return {
    ...sharedFields(entries),
    join_time: first.join_time,
    leave_time: last.leave_time,
    duration: attended.length > 0 ? unionSeconds(known) : 0,
    sessions: attended.length,
  };
}

interface Interval {
  join_time?: string;
  leave_time?: string;
  /** Milliseconds; `NaN` if Zoom does not say. */
  start: number;
  end: number;
}

const noTime: Interval = { start: Number.NaN, end: Number.NaN };

/** Where a time to leave is missing, the duration says when it was. */
function toInterval({ join_time, leave_time, duration = 0 }: Session): Interval {
  const start = Date.parse(join_time ?? "");
  const end = Date.parse(leave_time ?? "");
  return Number.isNaN(end)
    ? { join_time, leave_time, start, end: start + duration * 1000 }
    : { join_time, leave_time, start, end };
}

/** The length of time that the intervals cover together, in seconds. */
function unionSeconds(intervals: Interval[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.round(covered / 1000);
}

function sharedFields<Entry extends Session>([first, ...others]: Entry[]): Partial<Entry> {
  const fields = Object.entries(first ?? {}).filter(([key, value]) => {
    const text = JSON.stringify(value);
    return others.every((entry) => JSON.stringify(entry[key as keyof Entry]) === text);
  });
  // The type of an object that is made of entries does not keep its keys.
  return Object.fromEntries(fields) as Partial<Entry>;
}
