import { idFingerprint, type Memory } from "./memory";

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
 * Returns the fingerprint of what is read.
 *
 * @param subject The path of the list, and the inputs that filter it.
 * @returns Seven characters.
 */
export const subjectFingerprint = (subject: unknown[]): string =>
  idFingerprint(JSON.stringify(subject));

/**
 * Reads the state of a trigger.
 *
 * @param state What the platform has kept, `{}` before the first poll.
 * @param subject What is read now.
 * @returns The state; `undefined` if there is none, or one of something else, so that this poll is a
 * first one.
 */
export function readState(
  state: Record<string, unknown>,
  subject: unknown[],
): PollState | undefined {
  return isPollState(state) && state.subject === subjectFingerprint(subject) ? state : undefined;
}

function isPollState(state: Record<string, unknown>): state is PollState {
  const { subject, day, from, seen } = state;
  return (
    typeof subject === "string" &&
    isDay(day) &&
    (from === undefined || isDay(from)) &&
    typeof seen === "object" &&
    seen !== null &&
    Object.values(seen).every((entries) => typeof entries === "string")
  );
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
