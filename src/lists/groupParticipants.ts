/** An entry of a participant report: one session of a participant. */
export interface Session {
  /** Id of the Zoom user, for participants who are signed in. */
  id?: string;
  participant_user_id?: string;
  /** What the app that the participant joined with says of them. */
  customer_key?: string;
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

/**
 * A participant with all their sessions. Other fields are the participant's identifiers, and those
 * that all sessions share.
 */
export type GroupedParticipant<Entry extends Session> = Partial<Entry> & {
  /** The first time they joined. */
  join_time?: string;
  /** The last time they left. */
  leave_time?: string;
  /** Attendance in seconds; overlapping sessions count once. */
  duration: number;
  /** Number of times they joined. */
  sessions: number;
};

/** Fields that identify a participant. Both user ids are the same id where they are there. */
const identifying = [
  ["registrant_id", "registrant"],
  ["user_email", "email"],
  ["id", "user"],
  ["participant_user_id", "user"],
  ["customer_key", "customer"],
] as const;

/**
 * Groups the sessions of a meeting or webinar by participant. Sessions that share a registrant id, an
 * email address, a user id or a customer key belong to one participant, also indirectly through other
 * sessions; sessions without any of these are grouped by name. Time in the waiting room does not count
 * as attendance.
 *
 * @param entries The entries of a participant report.
 * @returns One entry for each participant, in the order in which they first appear.
 */
export function groupParticipants<Entry extends Session>(
  entries: Entry[],
): GroupedParticipant<Entry>[] {
  return sessionsByParticipant(entries).map(toParticipant);
}

/**
 * Finds out which sessions are one participant's, as {@link groupParticipants} does.
 *
 * @returns The sessions of each participant, in the order in which they first appear.
 */
export function sessionsByParticipant<Entry extends Session>(entries: Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  const keys = entries.map((entry, index) => identifiers(entry) ?? [`entry ${index}`]);
  const representative = connect(keys);
  for (const [index, entry] of entries.entries()) {
    const id = representative(keys[index]?.[0] ?? "");
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups.values()];
}

/**
 * Finds the sessions of one participant, as {@link groupParticipants} does.
 *
 * @param entries The entries of a list of participants.
 * @param participantId The `id` or `user_id` of any of their sessions.
 * @returns All their sessions, also those with another `user_id`; none if there is no such participant.
 */
export function sessionsOf<Entry extends Session & { user_id?: string }>(
  entries: Entry[],
  participantId: string,
): Entry[] {
  const isNamed = ({ id, user_id }: Entry) =>
    toTrimmed(id) === participantId || toTrimmed(user_id) === participantId;
  return sessionsByParticipant(entries).find((sessions) => sessions.some(isNamed)) ?? [];
}

/**
 * Connects keys that occur together, directly or by others.
 *
 * @returns A function that returns the same key for all that are connected.
 */
function connect(keys: string[][]): (key: string) => string {
  const parents = new Map<string, string>();
  const find = (key: string) => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // Paths are cut short, so that the work does not grow with the length of a chain.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [first = "", ...others] of keys) {
    for (const key of others) {
      const [root, other] = [find(first), find(key)];
      if (root !== other) parents.set(other, root);
    }
  }
  return find;
}

/** The participant's identifiers; the name only if there are no others. */
function identifiers(entry: Session): string[] | undefined {
  const keys = identifying.flatMap(([field, kind]) => {
    const value = toTrimmed(entry[field]);
    // Addresses differ in case between sessions; ids that do are different ids.
    return value ? [`${kind} ${field === "user_email" ? value.toLowerCase() : value}`] : [];
  });
  const name = toTrimmed(entry.name);
  if (keys.length === 0 && name) return [`name ${name}`];
  return keys.length > 0 ? keys : undefined;
}

/** Customer keys can be numbers. */
function toTrimmed(value: unknown): string {
  return String(value ?? "").trim();
}

function toParticipant<Entry extends Session>(entries: Entry[]): GroupedParticipant<Entry> {
  const attended = entries.filter(({ status }) => status !== "in_waiting_room");
  const times = (attended.length > 0 ? attended : entries).map(toInterval);
  const known = times.filter(({ start }) => !Number.isNaN(start));
  const first = known.reduce((a, b) => (b.start < a.start ? b : a), known[0] ?? noTime);
  const last = known.reduce((a, b) => (b.end > a.end ? b : a), known[0] ?? noTime);
  return {
    ...sharedFields(entries),
    ...firstIdentifiers(entries),
    join_time: first.join_time,
    leave_time: last.leave_time,
    duration: attended.length > 0 ? unionSeconds(known) + secondsWithoutTimes(times) : 0,
    sessions: attended.length,
  };
}

interface Interval {
  join_time?: string;
  leave_time?: string;
  /** Milliseconds; `NaN` if Zoom does not say. */
  start: number;
  end: number;
  seconds: number;
}

const noTime: Interval = { start: Number.NaN, end: Number.NaN, seconds: 0 };

/** Where one of the times is missing, the duration says when it was. */
function toInterval({ join_time, leave_time, duration = 0 }: Session): Interval {
  const seconds = Math.max(0, duration);
  const [joined, left] = [Date.parse(join_time ?? ""), Date.parse(leave_time ?? "")];
  const start = Number.isNaN(joined) ? left - seconds * 1000 : joined;
  const end = Number.isNaN(left) ? start + seconds * 1000 : left;
  return { join_time, leave_time, start, end, seconds };
}

/** Sessions of which only the duration is known count in full. */
function secondsWithoutTimes(intervals: Interval[]): number {
  const untimed = intervals.filter(({ start }) => Number.isNaN(start));
  return untimed.reduce((sum, { seconds }) => sum + seconds, 0);
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

/** What sessions were grouped by belongs to the participant, even if one session lacks it. */
function firstIdentifiers<Entry extends Session>(entries: Entry[]): Partial<Entry> {
  const fields: Partial<Entry> = {};
  for (const [field] of identifying) {
    const entry = entries.find((candidate) => toTrimmed(candidate[field]) !== "");
    if (entry) fields[field] = entry[field];
  }
  return fields;
}

function sharedFields<Entry extends Session>([first, ...others]: Entry[]): Partial<Entry> {
  const fields = Object.entries(first ?? {}).filter(([key, value]) => {
    const text = toComparable(value);
    return others.every((entry) => toComparable(entry[key as keyof Entry]) === text);
  });
  // The type of an object that is made of entries does not keep its keys.
  return Object.fromEntries(fields) as Partial<Entry>;
}

function toComparable(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim() : JSON.stringify(value);
}
