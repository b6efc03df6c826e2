import type { ActionInputParameters, Connection, TriggerPayload } from "@prismatic-io/spectral";
import type { ClientContext } from "../../client/send";
import type { updatePollingInputs } from "../../inputs/triggers/polling";
import { fetchRecords } from "../../lists/fetchList";
import type { userMeetings } from "../../lists/meetings";
import type { userWebinars } from "../../lists/webinars";
import { type PollContext, poll } from "./poll";
import { readZoom } from "./readZoom";
import { scheduleParts } from "./scheduleParts";

type Inputs = { connection: Connection } & ActionInputParameters<typeof updatePollingInputs>;

/**
 * Polls the meetings or webinars of a user.
 *
 * @param list Their list.
 * @param example The record for a simulated test if Zoom lists none.
 * @throws As {@link poll}.
 */
export function pollSchedule(
  context: PollContext & ClientContext,
  payload: TriggerPayload,
  { connection, ...options }: Inputs,
  list: ReturnType<typeof userMeetings | typeof userWebinars>,
  example: object,
) {
  return poll(context, payload, options, {
    subject: [list.path],
    read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list)),
    idOf: ({ id }) => id,
    timeOf: ({ created_at }) => created_at,
    partsOf: scheduleParts,
    example,
  });
}
