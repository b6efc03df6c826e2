import { type AxiosAdapter, isAxiosError } from "axios";

/**
 * Limits the duration of an attempt; axios's own timeout restarts with every byte.
 *
 * @param timeoutMs Maximum duration of an attempt, in milliseconds.
 * @param adapter The adapter that sends the requests.
 * @returns An adapter that gives an attempt up after that time.
 * @throws What the adapter throws.
 */
export function withTimeout(timeoutMs: number, adapter: AxiosAdapter): AxiosAdapter {
  return async (attempt) => {
    try {
      return await adapter({ ...attempt, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      // axios-retry reuses the error's config, and the next attempt needs a timeout of its own.
      if (isAxiosError(error)) error.config = attempt;
      throw error;
    }
  };
}
