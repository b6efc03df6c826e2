import { listedUser } from "../src/examplePayloads/users";
import { readChanges } from "../src/triggers/polling/changes";
import type { PollSource } from "../src/triggers/polling/source";
import { readState } from "../src/triggers/polling/state";

/** What a poll of many users costs. */
export interface PollCosts {
  records: number;
  /** Size of the state, in bytes. */
  stateBytes: number;
  /** Size of the state after one empty answer, when all users have vanished. */
  vanishedBytes: number;
  /** CPU time of a poll beyond reading the list, in milliseconds. */
  cpu: number;
  /** Number of users that are new after the empty answer; they have all been seen. */
  newAfterEmpty: number;
}

/** Measures polls of many users, before and after an empty answer. */
export async function measurePolls(records: number): Promise<PollCosts> {
  const users = Array.from({ length: records }, (_, index) => ({
    ...listedUser,
    id: `user${index}`,
    created_at: new Date(Date.UTC(2019, 0, 1) + index * 1_000_003).toISOString(),
  }));
  let state = "{}";
  const poll = async (listed: typeof users) => {
    const source: PollSource<(typeof users)[number]> = {
      subject: ["users"],
      read: async () => ({ records: listed, zoomTime: new Date() }),
      idOf: ({ id }) => id,
      timeOf: ({ created_at }) => created_at,
      canBeCreatedAgain: true,
      rememberDays: 365,
      example: listedUser as (typeof users)[number],
    };
    const kept = JSON.parse(state);
    const startedAt = process.cpuUsage();
    const known = readState(kept, source.subject, false);
    const { created, nextState } = await readChanges(source, known, undefined);
    const { user, system } = process.cpuUsage(startedAt);
    state = JSON.stringify(nextState);
    return { created: created.length, cpu: (user + system) / 1000 };
  };
  await poll(users);
  const steady = [await poll(users), await poll(users), await poll(users)];
  const stateBytes = Buffer.byteLength(state);
  await poll([]);
  const vanishedBytes = Buffer.byteLength(state);
  const again = await poll(users);
  // Other processes and the collector only add to the time.
  const cpu = Math.min(...steady.map((result) => result.cpu), again.cpu);
  return { records, stateBytes, vanishedBytes, cpu, newAfterEmpty: again.created };
}
