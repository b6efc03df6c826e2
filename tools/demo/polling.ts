import { type Act, polledChanges } from "../../sandbox/polledChanges";
import { formatCount } from "./formatCount";
import type { Data, Stage } from "./stage";

/** Runs actions between two checks, without printing them. */
export const actor =
  ({ harness, connection }: Stage): Act =>
  async (action, inputs) => {
    const result = await harness.action(action, { connection, ...inputs });
    return (result as { data: Data }).data;
  };

/**
 * Checks twice with a trigger: first there is nothing new, then what has changed in between.
 *
 * @throws Error that names this file if it does not say what happens between the checks.
 */
export async function pollTwice(stage: Stage, key: string): Promise<void> {
  const { show, harness, connection, sandbox } = stage;
  const polled = polledChanges[key];
  if (!polled) throw new Error(`sandbox/polledChanges.ts has no change for ${key}.`);
  const instanceState = {};
  const poll = () =>
    harness.trigger(
      key,
      {},
      { connection, ...polled.inputs },
      {
        instanceState,
      },
    ) as Promise<PolledResult>;
  await show(key, "first check", poll, describe);
  await polled.change(actor(stage), sandbox.world);
  const { resultType } = await show(key, "second check, after a change in Zoom", poll, describe);
  if (resultType === "polled_no_changes") throw new Error(`${key} did not report the change.`);
}

interface PolledResult {
  payload: { body: { data: { created: Data[]; updated: Data[] } } };
  resultType?: string;
}

function describe({ payload, resultType }: PolledResult): string {
  const { created, updated } = payload.body.data;
  if (resultType === "polled_no_changes") return "does not start the flow";
  const [record] = [...created, ...updated];
  const name =
    record?.topic ??
    record?.meeting_topic ??
    record?.email ??
    record?.operation_detail ??
    record?.caller_name ??
    record?.message ??
    record?.id;
  return `${formatCount(created.length, "new record")}: ${name}`;
}
