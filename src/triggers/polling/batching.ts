import type { TriggerBaseResult, TriggerPayload } from "@prismatic-io/spectral";
import type { PolledRecords } from "./poll";

/**
 * Lets a flow choose to be run once for each record: those that are new, then those that have
 * changed. A flow that does not choose it gets all records at once.
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
