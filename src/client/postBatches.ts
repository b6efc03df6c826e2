import { maxPeople } from "../zoom/limits";
import {
  reportProgress,
  ZoomApiError,
  ZoomConnectionError,
  ZoomRateLimitError,
  ZoomResponseError,
} from "./errors";
import type { ZoomPath } from "./path";
import type { ZoomClient } from "./zoomClient";

/** Someone that Zoom knows by email address or id. */
interface Person {
  email?: string;
  id?: string;
}

/** Someone in a batch that Zoom rejected. */
interface FailedPerson extends Person {
  /** Zoom's error code; the HTTP status if there is none. */
  code: number;
  /** Zoom's message with advice. */
  reason: string;
}

/** People that are sent in batches. */
export interface PeopleInBatches<Sent extends Person = Person> {
  /** The people, in the order in which they are sent. */
  people: Sent[];
  /** What they are called, such as `registrants`. */
  key: string;
  /** What Zoom does with them, to follow "were", such as "registered". */
  done: string;
  /**
   * Maximum number of people in a request.
   * @default 30
   */
  batchSize?: number;
  /** Whether the batches after one that Zoom rejects are sent too. */
  continueOnError?: boolean;
}

/** The outcome of the batches. */
interface SentBatches<Body> {
  /** Zoom's response to each batch that it accepted, in order. */
  responses: Body[];
  /** Everyone in the batches that Zoom rejected; only if the others were sent nevertheless. */
  failed?: FailedPerson[];
}

/**
 * Sends any number of people in batches that Zoom accepts, one batch after another. None is sent
 * twice, unless a rate limit kept Zoom from processing it.
 *
 * @param send Sends a batch.
 * @returns The responses, and the people whom Zoom rejected.
 * @throws What `send` throws. No batch is sent after one that failed. With `continueOnError` that
 * applies only if the outcome is unknown (a lost connection, a 5xx, an unusable response), or
 * if the next batch would fail as well (an expired token, a rate limit that does not end). The message
 * also reports the progress: the number of people before the batch that failed, its first person, and
 * whether Zoom may have processed it.
 * @example
 * const { responses, failed } = await sendBatches(
 *   { people: [{ id: "a" }], key: "registrants", done: "approved", continueOnError: true },
 *   (registrants) => zoom.put(to, { action: "approve", registrants }),
 * );
 */
export async function sendBatches<Body, Sent extends Person>(
  batches: PeopleInBatches<Sent>,
  send: (people: Sent[]) => Promise<Body>,
): Promise<SentBatches<Body>> {
  const { people, batchSize = maxPeople, continueOnError } = batches;
  const responses: Body[] = [];
  const failed: FailedPerson[] = [];
  for (let start = 0; start < people.length; start += batchSize) {
    const batch = people.slice(start, start + batchSize);
    try {
      responses.push(await send(batch));
    } catch (error) {
      if (continueOnError && isRejectedBatch(error)) {
        failed.push(...batch.map((person) => toFailedPerson(person, error)));
        continue;
      }
      if (error instanceof Error) {
        reportProgress(error, describeProgress(error, start, failed.length, batches));
      }
      throw error;
    }
  }
  return continueOnError ? { responses, failed } : { responses };
}

/** People that are posted in batches. */
export interface Batches<Body> extends PeopleInBatches {
  /** Field that every response must have. */
  resultKey: keyof Body & string;
  /** The other fields of every body. */
  settings?: object;
}

/**
 * Posts any number of people in batches, in the field of the body that is named by their `key`.
 *
 * @returns What {@link sendBatches} returns.
 * @throws ZoomError or ZoomConnectionError as {@link sendBatches} does; ZoomResponseError for a
 * response without its result.
 */
export function postBatches<Body>(
  zoom: ZoomClient,
  path: ZoomPath,
  batches: Batches<Body>,
): Promise<SentBatches<Body>> {
  const { key, resultKey, settings } = batches;
  return sendBatches(batches, async (people) => {
    const response = await zoom.post<Body>(path, { ...settings, [key]: people });
    if (response[resultKey] === undefined || response[resultKey] === null) {
      throw missingResult(path, resultKey);
    }
    return response;
  });
}

function missingResult(path: ZoomPath, key: string): ZoomResponseError {
  const request = `POST ${path}`;
  const message = `Zoom responded to ${request} without "${key}".`;
  return new ZoomResponseError(message, request);
}

/** "30 of 95 registrants were registered, up to but not including someone@example.com." */
function describeProgress(
  error: Error,
  start: number,
  failed: number,
  { key, people, done, batchSize = maxPeople }: PeopleInBatches,
): string {
  const batch = people.slice(start, start + batchSize);
  const first = batch[0]?.email ?? batch[0]?.id;
  const noun = (count: number) => (count === 1 ? key.replace(/s$/, "") : key);
  const were = (count: number) => (count === 1 ? "was" : "were");
  const total = people.length;
  const rejected = failed > 0 ? ` and ${failed} ${were(failed)} rejected` : "";
  const progress = `${start - failed} of ${total} ${noun(total)} ${were(total)} ${done}${rejected}`;
  if (isRejection(error)) {
    return start === 0 ? `${progress}.` : `${progress}, up to but not including ${first}.`;
  }
  const uncertain =
    batch.length === 1
      ? `Another ${noun(1)}, ${first}, may have been ${done}.`
      : `The next ${batch.length} ${key}, starting with ${first}, may have been ${done}.`;
  const unsent = total - start - batch.length;
  const rest = unsent === 0 ? "" : ` The remaining ${unsent} ${were(unsent)} not sent.`;
  return `${progress}. ${uncertain}${rest}`;
}

/**
 * Whether Zoom has not processed the request: it may have after a 5xx, without a response, or if it
 * redirects. Some rejections come with HTTP 200.
 */
function isRejection(error: unknown): boolean {
  if (error instanceof ZoomApiError) {
    return error.status < 300 || (error.status >= 400 && error.status < 500);
  }
  return error instanceof ZoomConnectionError;
}

/** Whether Zoom rejected this batch and may accept the next one. */
function isRejectedBatch(error: unknown): error is ZoomApiError {
  return (
    error instanceof ZoomApiError && !(error instanceof ZoomRateLimitError) && isRejection(error)
  );
}

function toFailedPerson({ email, id }: Person, error: ZoomApiError): FailedPerson {
  const known = email === undefined ? { id } : { email };
  return { ...known, code: error.code ?? error.status, reason: error.message };
}
