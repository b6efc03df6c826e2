import type { ActionInputParameters, Connection, TriggerPayload } from "@prismatic-io/spectral";
import type { ClientContext } from "../../client/send";
import { registrant } from "../../examplePayloads/registrants";
import {
  type reportedRegistrantInputs,
  toRegistrantFilter,
} from "../../inputs/registrants/listRegistrants";
import type { pollingInputs } from "../../inputs/triggers/polling";
import { fetchRecords } from "../../lists/fetchList";
import type { meetingRegistrants, webinarRegistrants } from "../../lists/registrants";
import { type PollContext, poll } from "./poll";
import { readZoom } from "./readZoom";

type Inputs = { connection: Connection } & ActionInputParameters<
  ReturnType<typeof reportedRegistrantInputs> & typeof pollingInputs
>;

/**
 * Polls the registrants of a meeting or webinar.
 *
 * @param list Their list.
 * @throws As {@link poll}.
 */
export function pollRegistrants(
  context: PollContext & ClientContext,
  payload: TriggerPayload,
  { connection, occurrenceId, status, ...options }: Inputs,
  list: ReturnType<typeof meetingRegistrants | typeof webinarRegistrants>,
) {
  const query = toRegistrantFilter({ occurrenceId, status });
  return poll(context, payload, options, {
    // Without an occurrence it is the subject that earlier polls have kept.
    subject: [list.path, status, ...(occurrenceId ? [occurrenceId] : [])],
    read: readZoom(connection, context, (zoom) => fetchRecords(zoom, list, { query })),
    idOf: ({ id, email }) => id || email,
    timeOf: ({ create_time }) => create_time,
    canBeCreatedAgain: true,
    example: registrant,
  });
}
