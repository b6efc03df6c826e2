import { outcomes, ZoomApiError, ZoomConnectionError, ZoomResponseError } from "./errors";
import type { ZoomPath } from "./path";
import type { ZoomClient } from "./zoomClient";

/** Maximum number of people in a request: Zoom accepts 30 registrants or group members at a time. */
const batchSize = 30;

/** Someone that Zoom knows by email address or id. */
interface Person {
  email?: string;
  id?: string;
}

/** People that are posted in batches. */
export interface Batches<Body> {
  /** Field of the body that holds them, such as `registrants`. */
  key: string;
  /** The people, in the order in which they are sent. */
  people: Person[];
  /** What Zoom does with them, to follow "were", such as "registered". */
  done: string;
  /** Field that every response must have. */
  resultKey: keyof Body & string;
  /** The other fields of every body. */
  settings?: object;
}

/**
 * Posts any number of people in batches that Zoom accepts, one batch after another. No batch is sent
 * after one that failed. None is sent twice, unless a rate limit kept Zoom from processing it.
 *
 * @param zoom The client to use.
 * @param path The path to post to.
 * @param batches The people.
 * @returns Zoom's response to each batch, in order.
 * @throws ZoomError or ZoomConnectionError as the client does; ZoomResponseError for a response
 * without its result. The message also says how many people were processed before the batch that
 * failed, with whom that batch begins, and whether Zoom may have processed it.
 */
export async function postBatches<Body>(
  zoom: ZoomClient,
  path: ZoomPath,
  batches: Batches<Body>,
): Promise<Body[]> {
  const { key, people, resultKey, settings } = batches;
  const responses: Body[] = [];
  for (let start = 0; start < people.length; start += batchSize) {
    const batch = people.slice(start, start + batchSize);
    try {
      const response = await zoom.post<Body>(path, { ...settings, [key]: batch });
      if (response[resultKey] === undefined || response[resultKey] === null)
        throw missingResult(path, resultKey);
      responses.push(response);
    } catch (error) {
      if (error instanceof Error) {
        error.message = withProgress(error.message, describeProgress(error, start, batches));
      }
      throw error;
    }
  }
  return responses;
}

function missingResult(path: ZoomPath, key: string): ZoomResponseError {
  const request = `POST ${path}`;
  const message = `Zoom responded to ${request} without "${key}".`;
  return new ZoomResponseError(message, request);
}

/** The progress takes the place of what the error says of a single request. */
function withProgress(message: string, progress: string): string {
  const outcome = Object.values(outcomes).find((text) => message.includes(text));
  return outcome ? message.replace(outcome, progress) : `${message} ${progress}`;
}

/** "30 of 95 registrants were registered, up to but not including someone@example.com." */
function describeProgress<Body>(error: Error, start: number, batches: Batches<Body>): string {
  const { key, people, done } = batches;
  const batch = people.slice(start, start + batchSize);
  const first = batch[0]?.email ?? batch[0]?.id;
  const noun = (count: number) => (count === 1 ? key.replace(/s$/, "") : key);
  const were = (count: number) => (count === 1 ? "was" : "were");
  const total = people.length;
  const progress = `${start} of ${total} ${noun(total)} ${were(total)} ${done}`;
  if (isRejection(error)) {
    return start === 0 ? `${progress}.` : `${progress}, up to but not including ${first}.`;
  }
  const unknown =
    batch.length === 1
      ? `Another ${noun(1)}, ${first}, may have been ${done}.`
      : `The next ${batch.length} ${key}, starting with ${first}, may have been ${done}.`;
  const unsent = total - start - batch.length;
  const rest = unsent === 0 ? "" : ` The remaining ${unsent} ${were(unsent)} not sent.`;
  return `${progress}. ${unknown}${rest}`;
}

/** Whether Zoom has not processed the request: it may have after a 5xx or without a response. */
function isRejection(error: Error): boolean {
  if (error instanceof ZoomApiError) return error.status >= 400 && error.status < 500;
  return error instanceof ZoomConnectionError;
}
