import { idFingerprint, type Memory } from "./memory";

/** What a trigger keeps between polls. Its days are Zoom's. */
export type PollState = {
  /** Fingerprint of the inputs that choose what is read. */
  subject: string;
  /** Day of the last poll, as `yyyy-MM-dd`. */
  day: string;
  /** First day that is still read, as `yyyy-MM-dd`, where the list is read by day. */
  from?: string;
  /** The records that have been seen. */
  seen: Memory;
};

/**
 * Returns the fingerprint of the inputs that choose what is read.
 *
 * @param subject The inputs.
 * @returns Seven characters.
 */
export const subjectFingerprint = (subject: unknown[]): string =>
  idFingerprint(JSON.stringify(subject));

/**
 * Reads the state of a trigger.
 *
 * @param state What the platform has kept, `{}` before the first poll.
 * @param subject The inputs that choose what is read.
 * @returns The state; `undefined` if there is none, or one of other inputs, so that this poll is a
 * first one.
 */
export function readState(
  state: Record<string, unknown>,
  subject: unknown[],
): PollState | undefined {
  return isPollState(state) && state.subject === subjectFingerprint(subject) ? state : undefined;
}

function isPollState(state: Record<string, unknown>): state is PollState {
  const { subject, day, seen } = state;
  return (
    typeof subject === "string" &&
    typeof day === "string" &&
    typeof seen === "object" &&
    seen !== null
  );
}
