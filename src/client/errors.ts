import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/** Zoom's message about one field of a rejected request. */
export interface FieldError {
  field: string;
  message: string;
}

/** What Zoom says about a rejected request. */
export interface ApiErrorDetails {
  /** The request, such as `GET /users/x`. */
  request: string;
  /** HTTP status. */
  status: number;
  /** Zoom's own error code. */
  code?: number;
  fieldErrors: FieldError[];
  /** Zoom's id of the response (`x-zm-trackingid`), which its support asks for. */
  trackingId?: string;
}

/** What an error says of the outcome of a write. Batches report their progress instead. */
export const outcomes = {
  processed: "The request was processed.",
  unknown: "Zoom may have processed the request; check before retrying.",
};

interface ZoomErrorOptions extends ErrorOptions {
  trackingId?: string;
}

/**
 * Base of every error between the component and Zoom. Names are written out because the bundle is
 * minified and class names with it.
 */
export abstract class ZoomError extends Error {
  /** A stable name that a flow can branch on; messages may change. `code` is Zoom's own. */
  abstract readonly type: string;
  /** Zoom's id of the response, if there was one. */
  readonly trackingId?: string;

  /**
   * @param message For the integration builder: the problem and advice.
   * @param request The request, such as `GET /users/x`.
   */
  constructor(
    message: string,
    readonly request: string,
    options?: ZoomErrorOptions,
  ) {
    super(message, options);
    this.trackingId = options?.trackingId;
  }
}

/** Thrown when Zoom rejects a request with an HTTP error status. The message includes advice. */
export class ZoomApiError extends ZoomError implements ApiErrorDetails {
  override readonly name: string = "ZoomApiError";
  override readonly type: string = "zoom_api_error";
  readonly status: number;
  readonly code?: number;
  readonly fieldErrors: FieldError[];

  constructor(message: string, details: ApiErrorDetails, options?: ErrorOptions) {
    super(message, details.request, { ...options, trackingId: details.trackingId });
    this.status = details.status;
    this.code = details.code;
    this.fieldErrors = details.fieldErrors;
  }
}

/** Thrown when a rate limit is still in effect after all retries. Retry after `until`. */
export class ZoomRateLimitError extends ZoomApiError {
  override readonly name = "ZoomRateLimitError";
  override readonly type = "zoom_rate_limit_error";
  /** When the limit ends, if Zoom says so. */
  readonly until?: Date;

  constructor(
    message: string,
    details: ApiErrorDetails,
    until: Date | undefined,
    options?: ErrorOptions,
  ) {
    super(message, details, options);
    this.until = until;
  }
}

/** Thrown before a request for `me` over a connection that acts for no user. Name a user instead. */
export class ZoomNoUserError extends ZoomError {
  override readonly name = "ZoomNoUserError";
  override readonly type = "zoom_no_user_error";
}

/** Thrown when no response came: the connection was lost or timed out. A write may have been processed. */
export class ZoomNetworkError extends ZoomError {
  override readonly name = "ZoomNetworkError";
  override readonly type = "zoom_network_error";
}

interface ResponseErrorOptions extends ZoomErrorOptions {
  /**
   * What to do next, as sentences.
   * @default "If it happens again, contact Zoom support."
   */
  advice?: string;
}

/** Thrown when a response does not match Zoom's documentation, or is larger than allowed. */
export class ZoomResponseError extends ZoomError {
  override readonly name = "ZoomResponseError";
  override readonly type = "zoom_response_error";

  /**
   * @param problem What is wrong with the response, as sentences.
   * @param request The request, such as `GET /users/x`.
   */
  constructor(problem: string, request: string, options: ResponseErrorOptions = {}) {
    const { advice = "If it happens again, contact Zoom support.", ...others } = options;
    super(`${problem} ${advice}`, request, others);
    this.#advice = advice;
  }

  readonly #advice: string;

  /** Adds a sentence before what to do next. */
  addBeforeAdvice(sentence: string): void {
    this.message = `${this.message.slice(0, -this.#advice.length)}${sentence} ${this.#advice}`;
  }
}

/**
 * Adds to an error how far a list or batches came: in place of the outcome of a single request, or
 * before what to do about a response.
 */
export function reportProgress(error: Error, progress: string): void {
  const { message } = error;
  const outcome = Object.values(outcomes).find((text) => message.includes(text));
  // A function, because an email address may hold "$&", which a replacement text would interpret.
  if (outcome) error.message = message.replace(outcome, () => progress);
  else if (error instanceof ZoomResponseError) error.addBeforeAdvice(progress);
  else error.message = `${message} ${progress}`;
}

/**
 * Thrown when the requested record does not exist, or not yet: a meeting that never took place, or a
 * transcript that is still being processed. The message says which.
 */
export class ZoomUnavailableError extends ZoomError {
  override readonly name = "ZoomUnavailableError";
  override readonly type = "zoom_unavailable_error";
}

/**
 * Thrown when a connection cannot be used or Zoom does not accept its token: reauthorize it. The
 * platform marks the connection when it sees the SDK's `ConnectionError`, which is why this one
 * class is outside {@link ZoomError}.
 */
export class ZoomConnectionError extends ConnectionError {
  override readonly name = "ZoomConnectionError";
  readonly type = "zoom_connection_error";
  readonly request: string;
  readonly status?: number;
  readonly code?: number;
  readonly trackingId?: string;

  constructor(
    message: string,
    connection: Pick<Connection, "key" | "configVarKey">,
    details: Partial<ApiErrorDetails> & { request: string },
    options?: ErrorOptions,
  ) {
    // The SDK's class keeps the connection it is given: one without secrets.
    super({ key: connection.key, configVarKey: connection.configVarKey, fields: {} }, message);
    this.request = details.request;
    this.status = details.status;
    this.code = details.code;
    this.trackingId = details.trackingId;
    this.cause = options?.cause;
  }
}
