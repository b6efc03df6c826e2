import type { Element } from "@prismatic-io/spectral";

/** What a picker shows of a record. */
interface Entry {
  /** The value that is picked; an entry without one cannot be picked. */
  key: string | number | undefined;
  /** What it is called, such as a name or a topic. */
  name: string | undefined;
  /** What tells it from others of that name, such as an email address or a time. */
  detail?: string | undefined;
}

/**
 * Makes the entries of a picker.
 *
 * @param records The records to pick from.
 * @param toEntry What to show of each.
 * @returns One entry a key, sorted by label. A label is the name with its detail, or the key where
 * there is neither; entries that would read the same show their key as well.
 */
export function picklist<Item>(records: Item[], toEntry: (record: Item) => Entry): Element[] {
  const labels = new Map<string, string>();
  for (const record of records) {
    const { key, name, detail } = toEntry(record);
    if (isBlank(key) || labels.has(String(key))) continue;
    labels.set(String(key), toLabel(name, detail) || String(key));
  }
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...labels]
    .map(([key, label]) => ({ key, label: counts.get(label) === 1 ? label : `${label} · ${key}` }))
    .sort((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }));
}

function toLabel(name: string | undefined, detail: string | undefined): string {
  const [first, second] = [name, detail].filter((part) => !isBlank(part));
  return second ? `${first} (${second})` : (first ?? "");
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || String(value).trim() === "";
}

interface Person {
  id?: string;
  first_name?: string;
  last_name?: string;
  email?: string;
}

/** Shows a person by name and email address. */
export function person({ id, first_name, last_name, email }: Person): Entry {
  const name = [first_name, last_name].filter((part) => !isBlank(part)).join(" ");
  return { key: id, name, detail: email };
}

interface Meeting {
  topic?: string;
  start_time?: string;
}

/** Shows a meeting or webinar by topic and start time. */
export function meeting(key: Entry["key"], { topic, start_time }: Meeting): Entry {
  return { key, name: topic, detail: start_time ?? "no fixed time" };
}
