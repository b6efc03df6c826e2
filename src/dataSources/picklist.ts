import type { Element } from "@prismatic-io/spectral";

/** What a picklist shows of a record. */
interface Entry {
  /** The value to return; a record without one is left out. */
  key: string | number | undefined;
  /** A name or a topic. */
  name: string | undefined;
  /** Distinguishes it from others of the same name, such as an email address or a time. */
  detail?: string | undefined;
}

/**
 * Builds the elements of a picklist.
 *
 * @param records The records to pick from.
 * @param toEntry Returns what to show of a record.
 * @param options `sorted` is `false` to keep the order of the records.
 * @returns One element for each key, sorted by label. A label is the name with its detail, or the key where
 * there is neither; elements with the same label show their key as well.
 */
export function picklist<Item>(
  records: Item[],
  toEntry: (record: Item) => Entry,
  { sorted = true } = {},
): Element[] {
  const labels = new Map<string, string>();
  for (const record of records) {
    const { key, name, detail } = toEntry(record);
    if (!hasText(key) || labels.has(String(key))) continue;
    labels.set(String(key), toLabel(name, detail) || String(key));
  }
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const elements = [...labels].map(([key, label]) => ({
    key,
    label: counts.get(label) === 1 ? label : `${label} · ${key}`,
  }));
  if (!sorted) return elements;
  // One collator for all comparisons: a comparison that creates its own takes twenty times as long.
  const byLabel = new Intl.Collator("en", { numeric: true });
  return elements.sort((a, b) => byLabel.compare(a.label, b.label));
}

function toLabel(name: string | undefined, detail: string | undefined): string {
  const [first, second] = [name, detail].filter(hasText);
  return second ? `${first} (${second})` : String(first ?? "");
}

/** Whether a value can be shown; an object has no text. */
function hasText(value: unknown): boolean {
  return value !== undefined && typeof value !== "object" && String(value).trim() !== "";
}

interface Person {
  id?: string;
  first_name?: string;
  last_name?: string;
  email?: string;
}

/**
 * Shows a person by name and email address.
 *
 * @param person A user or a registrant.
 * @returns The entry, whose key is the person's id.
 */
export function person({ id, first_name, last_name, email }: Person): Entry {
  const name = [first_name, last_name].filter(hasText).join(" ");
  return { key: id, name, detail: email };
}

interface Meeting {
  topic?: string;
  start_time?: string;
}

/**
 * Shows a meeting or webinar by topic and start time.
 *
 * @param key Its number or UUID.
 * @param meeting The meeting or webinar.
 */
export function meeting(key: Entry["key"], { topic, start_time }: Meeting): Entry {
  return { key, name: topic, detail: start_time ?? "no fixed time" };
}

interface Template {
  id?: string;
  name?: string;
  /** 1 for a template of the user, 2 for one that an administrator made for the account. */
  type?: number;
}

/**
 * Shows a template by name.
 *
 * @param template A meeting or webinar template.
 * @returns The entry, whose key is the template's id.
 */
export function template({ id, name, type }: Template): Entry {
  return { key: id, name, detail: type === 2 ? "account template" : undefined };
}
