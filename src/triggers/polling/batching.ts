import type { TriggerBaseResult, TriggerPayload } from "@prismatic-io/spectral";
import type { PolledRecords } from "./changes";

/**
 * Supports running the flow once per record: new records first, then those that have
 * changed. A flow without batching gets all records at once.
 */
export const batching = {
  triggerResolverSupport: "valid" as const,
  batchConfig: { batchSize: 1, concurrentBatchLimit: 1 },
  triggerResolver: {
    resolveItems: (_context: unknown, { payload }: TriggerBaseResult<TriggerPayload>) => {
      // A run that is not a poll, such as a test, may bring a payload without records.
      const data = payload.body?.data as Partial<PolledRecords<unknown>> | null | undefined;
      return [...(data?.created ?? []), ...(data?.updated ?? [])];
    },
  },
};
