import { isValid, parseISO } from "date-fns";
import { daysBefore, firstYear, today } from "../../zoom/dates";
import { utc } from "../../zoom/utc";
import { isPlainObject } from "../../zoom/values";
import { fingerprint } from "./fingerprint";
import type { Memory } from "./memory";

/** What a trigger keeps between polls. Its days are Zoom's. */
export type PollState = {
  /** Fingerprint of what is read. */
  subject: string;
  /** Day of the last poll, as `yyyy-MM-dd`. */
  day: string;
  /** First day that is still read, as `yyyy-MM-dd`, where the list is read by day. */
  from?: string;
  /** The records that have been seen. */
  seen: Memory;
};

/**
 * A first poll reads more days than the window has, in case the platform's clock is ahead of Zoom's.
 * Time zones are 26 hours apart at most, so a clock that is set to local time is at most two days off.
 */
export const marginDays = 2;

/**
 * Returns the fingerprint of what is read.
 *
 * @param subject The path of the list, and the inputs that filter it.
 */
export const subjectFingerprint = (subject: unknown[]): string =>
  fingerprint(JSON.stringify(subject), 7);

/**
 * Reads the state of a trigger.
 *
 * @param state What the platform has kept, `{}` before the first poll.
 * @param subject What is read now.
 * @param isReadByDay Whether the list is read by day.
 * @returns The state; `undefined` if there is none, or one of something else or that cannot be right,
 * so that polling starts over.
 */
export function readState(
  state: Record<string, unknown>,
  subject: unknown[],
  isReadByDay: boolean,
): PollState | undefined {
  if (!isPollState(state) || state.subject !== subjectFingerprint(subject)) return undefined;
  return isReadByDay === (state.from !== undefined) ? state : undefined;
}

function isPollState(state: Record<string, unknown>): state is PollState {
  const { subject, day, from, seen } = state;
  return (
    typeof subject === "string" &&
    isPastDay(day) &&
    (from === undefined || (isDay(from) && from <= day)) &&
    isMemory(seen)
  );
}

/** The traces themselves are not checked: one that cannot be right is that of a record that was seen. */
function isMemory(value: unknown): value is Memory {
  if (!isPlainObject(value)) return false;
  const { listed, vanished } = value;
  return (
    isPlainObject(listed) &&
    isPlainObject(vanished) &&
    Object.entries(vanished).every(([day, traces]) => isDay(day) && isPlainObject(traces))
  );
}

function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return value >= `${firstYear}` && isValid(parseISO(value, { in: utc }));
}

/** A day that a clock can have shown, even one that has been set back since. */
function isPastDay(value: unknown): value is string {
  return isDay(value) && value <= daysBefore(today(), -marginDays);
}
