import { type AxiosAdapter, isAxiosError } from "axios";
import { type Deadline, remainingMs } from "./deadline";

/**
 * Limits the duration of an attempt; axios's own timeout restarts with every byte.
 *
 * @param timeoutMs Maximum duration of an attempt, in milliseconds.
 * @param adapter The adapter that sends the requests.
 * @param deadline When the last attempt has to be done, if there is such a time.
 * @returns An adapter that cancels an attempt after that time.
 * @throws What the adapter throws.
 */
export function withTimeout(
  timeoutMs: number,
  adapter: AxiosAdapter,
  deadline?: Deadline,
): AxiosAdapter {
  return async (attempt) => {
    const timeout = Math.min(timeoutMs, remainingMs(deadline));
    try {
      return await adapter({ ...attempt, signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      // axios-retry reuses the error's config, and the next attempt needs a timeout of its own.
      if (isAxiosError(error)) error.config = { ...attempt, timeout };
      throw error;
    }
  };
}
