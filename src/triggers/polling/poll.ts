import type {
  ActionContext,
  PollingContext,
  TriggerBaseResult,
  TriggerPayload,
} from "@prismatic-io/spectral";
import { monthUpTo, today } from "../../zoom/dates";
import { type PolledRecords, readChanges } from "./changes";
import { toEntries } from "./entry";
import type { PollSource } from "./source";
import { readState } from "./state";

/** Which records a flow gets. */
interface PollOptions {
  showNewRecords?: boolean;
  showUpdatedRecords?: boolean;
  /** The first poll reports the records since this day, `yyyy-MM-dd`; none if omitted. */
  lookBackDate?: string;
}

/** What a polling trigger returns. */
type PollResult = TriggerBaseResult<TriggerPayload> & { polledNoChanges: boolean };

/** The part of the trigger context that a poll uses. */
export type PollContext = Pick<ActionContext, "isSimulatedTestExecution"> &
  Pick<PollingContext, "polling">;

/**
 * Polls a list: reports each record once when it is new, and again when it has changed. The state is
 * written once, after every request has succeeded.
 *
 * @param options Which records the flow gets.
 * @returns What the trigger returns: the records at `body.data`.
 * @throws What reading throws. The state is unchanged then.
 */
export async function poll<Item>(
  { polling, isSimulatedTestExecution }: PollContext,
  payload: TriggerPayload,
  options: PollOptions,
  source: PollSource<Item>,
): Promise<PollResult> {
  if (isSimulatedTestExecution) {
    const newest = await findNewest(source);
    return toResult(payload, { created: [newest ?? source.example], updated: [] });
  }
  const state = readState(polling.getState(), source.subject, source.window !== undefined);
  const { created, updated, nextState } = await readChanges(source, state, options.lookBackDate);
  polling.setState(nextState);
  return toResult(payload, {
    created: options.showNewRecords === false ? [] : created,
    updated: options.showUpdatedRecords === false ? [] : updated,
  });
}

/** Finds the newest record that is ready; without times, the first. */
async function findNewest<Item>(source: PollSource<Item>): Promise<Item | undefined> {
  const { records } = await source.read(monthUpTo(today()));
  const ready = toEntries(source, records).filter(({ isReady }) => isReady);
  const [first] = ready;
  const timed = ready.flatMap(({ record, time }) => (time === undefined ? [] : [{ record, time }]));
  const [newest] = timed.toSorted((a, b) => b.time - a.time);
  return (newest ?? first)?.record;
}

function toResult<Item>(payload: TriggerPayload, data: PolledRecords<Item>): PollResult {
  return {
    payload: { ...payload, body: { data, contentType: "application/json" } },
    polledNoChanges: data.created.length + data.updated.length === 0,
  };
}
