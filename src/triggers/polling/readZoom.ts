import type { Connection } from "@prismatic-io/spectral";
import type { ClientContext } from "../../client/send";
import { type ZoomClient, zoomClient } from "../../client/zoomClient";
import type { DateRange } from "../../zoom/dates";
import type { Reading } from "./source";

/**
 * Creates a reader of records that also returns the time of Zoom's clock.
 *
 * @param read Reads the records, or the records of some days.
 * @throws When it reads: what `read` and {@link zoomClient} throw.
 */
export function readZoom<Item>(
  connection: Connection,
  context: ClientContext,
  read: (zoom: ZoomClient, range: DateRange) => Promise<Item[]>,
): (range: DateRange) => Promise<Reading<Item>> {
  return async (range) => {
    let zoomTime: Date | undefined;
    const onTime = (time: Date) => {
      zoomTime = time;
    };
    const records = await read(zoomClient(connection, context, { onTime }), range);
    return { records, zoomTime };
  };
}
