import { ZoomApiError, ZoomConnectionError, ZoomResponseError } from "./errors";
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
export interface Batches<Response> {
  /** Field of the body that holds them, such as `registrants`. */
  key: string;
  /** The people, in the order in which they are sent. */
  people: Person[];
  /** What Zoom does with them, to follow "were", such as "registered". */
  done: string;
  /** Field that every response must have. */
  resultKey: keyof Response & string;
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
export async function postBatches<Response>(
  zoom: ZoomClient,
  path: ZoomPath,
  batches: Batches<Response>,
): Promise<Response[]> {
  const { key, people, resultKey, settings } = batches;
  const responses: Response[] = [];
  for (let start = 0; start < people.length; start += batchSize) {
    const batch = people.slice(start, start + batchSize);
    try {
      const response = await zoom.post<Response>(path, { ...settings, [key]: batch });
      if (response[resultKey] === undefined) throw missingResult(path, resultKey);
      responses.push(response);
    } catch (error) {
      if (error instanceof Error) error.message += ` ${describeProgress(error, start, batches)}`;
      throw error;
    }
  }
  return responses;
}

function missingResult(path: ZoomPath, key: string): ZoomResponseError {
  const request = `POST ${path}`;
  const message = `Zoom responded to ${request} without "${key}". The request was processed.`;
  return new ZoomResponseError(message, request);
}

/** "30 of 95 registrants were registered; the first who was not is someone@example.com." */
function describeProgress<Response>(
  error: Error,
  start: number,
  { key, people, done }: Batches<Response>,
): string {
  const batch = people.slice(start, start + batchSize);
  const first = batch[0]?.email ?? batch[0]?.id;
  const progress = `${start} of ${people.length} ${key} were ${done}`;
  if (isRejection(error)) return `${progress}; the first who was not is ${first}.`;
  const rest = people.length > start + batchSize ? "; the others were not sent" : "";
  return `${progress}; the next ${batch.length}, beginning with ${first}, may have been${rest}.`;
}

/** Whether Zoom has not processed the request: it may have after a 5xx or without a response. */
function isRejection(error: Error): boolean {
  if (error instanceof ZoomApiError) return error.status < 500;
  return error instanceof ZoomConnectionError;
}
