import { createHash } from "node:crypto";
import { daysBefore } from "../../zoom/dates";

/**
 * The records that a trigger has seen: the fingerprint of each id with those of the record's parts,
 * by the day on which the record was last seen. Fingerprints rather than ids keep the state small.
 */
export type Memory = Record<string, string>;

/** Characters of an id's fingerprint: 42 bits, so that even among 10,000 ids a clash is a rarity. */
const idLength = 7;

/** Characters of a part's fingerprint. It is compared with the parts of one record alone. */
const partLength = 4;

/** Records that have vanished from a list are forgotten, oldest first, before the state is larger. */
const maxCharacters = 96_000;

/**
 * Returns the fingerprint of the id of a record.
 *
 * @param id The id.
 * @returns Seven characters.
 */
export const idFingerprint = (id: string): string => fingerprint(id, idLength);

/**
 * Returns the fingerprints of the parts of a record.
 *
 * @param parts What the record consists of, such as the ids of its files.
 * @returns Four characters for each, in their order.
 */
export const partFingerprints = (parts: string[]): string =>
  parts.map((part) => fingerprint(part, partLength)).join("");

function fingerprint(text: string, length: number): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, length);
}

/**
 * Compares the parts of a record with those it had.
 *
 * @param before The fingerprints of the parts it had.
 * @param now The fingerprints of the parts it has.
 * @returns Whether there is one that it did not have.
 */
export function hasNewPart(before: string, now: string): boolean {
  const known = new Set(split(before));
  return split(now).some((part) => !known.has(part));
}

function split(parts: string): string[] {
  return parts.match(new RegExp(`.{${partLength}}`, "g")) ?? [];
}

/**
 * Reads a memory.
 *
 * @param memory The memory.
 * @returns The fingerprints of parts by the fingerprint of the id.
 */
export function recall(memory: Memory): Map<string, string> {
  const entries = Object.values(memory).flatMap((seen) => seen.split(","));
  return new Map(entries.map((entry) => [entry.slice(0, idLength), entry.slice(idLength)]));
}

/**
 * Adds what a poll has seen to a memory. A record that is not among it may come back, so it is
 * remembered for some time.
 *
 * @param memory The memory.
 * @param present The fingerprints of parts by the fingerprint of the id, of every record seen.
 * @param today The day of the poll, as `yyyy-MM-dd`.
 * @param rememberDays Number of days for which a record that has vanished is remembered.
 * @returns The new memory.
 */
export function remember(
  memory: Memory,
  present: Map<string, string>,
  today: string,
  rememberDays: number,
): Memory {
  const entries = [...present].map(([id, parts]) => id + parts);
  const result: Memory = entries.length > 0 ? { [today]: entries.join(",") } : {};
  let characters = result[today]?.length ?? 0;
  const oldest = daysBefore(today, rememberDays);
  for (const [day, seen] of Object.entries(memory).sort(([a], [b]) => (a < b ? 1 : -1))) {
    const vanished = seen.split(",").filter((entry) => !present.has(entry.slice(0, idLength)));
    characters += vanished.join(",").length;
    if (day < oldest || vanished.length === 0 || characters > maxCharacters) continue;
    result[day] = [result[day], ...vanished].filter(Boolean).join(",");
  }
  return result;
}
