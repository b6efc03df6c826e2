import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/** What Zoom says of one field of a refused request. */
export interface FieldError {
  field: string;
  message: string;
}

/** What a refusal of Zoom consists of. */
export interface Refusal {
  /** What was asked, such as `GET /users/x`. */
  request: string;
  /** The HTTP status. */
  status: number;
  /** Zoom's own error code. */
  code?: number;
  fieldErrors: FieldError[];
}

/**
 * Base of everything that can go wrong between the component and Zoom. The names are written out
 * because the bundle is minified and class names with it.
 */
export abstract class ZoomError extends Error {
  /**
   * @param message For the designer: what happened and what to do about it.
   * @param request What was asked, such as `GET /users/x`.
   */
  constructor(
    message: string,
    readonly request: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Zoom answered and said no. */
export class ZoomRefusedError extends ZoomError implements Refusal {
  override readonly name: string = "ZoomRefusedError";
  readonly status: number;
  readonly code?: number;
  readonly fieldErrors: FieldError[];

  constructor(message: string, refusal: Refusal, options?: ErrorOptions) {
    super(message, refusal.request, options);
    this.status = refusal.status;
    this.code = refusal.code;
    this.fieldErrors = refusal.fieldErrors;
  }
}

/** Zoom takes no more requests for now. */
export class ZoomRateLimitedError extends ZoomRefusedError {
  override readonly name = "ZoomRateLimitedError";
  /** When Zoom takes requests again, if it said so. */
  readonly until?: Date;

  constructor(message: string, refusal: Refusal, until: Date | undefined, options?: ErrorOptions) {
    super(message, refusal, options);
    this.until = until;
  }
}

/** The connection acts for no user, so that `me` stands for nobody. */
export class ZoomNoUserError extends ZoomError {
  override readonly name = "ZoomNoUserError";
}

/** No answer came: the connection broke or time ran out. */
export class ZoomUnreachableError extends ZoomError {
  override readonly name = "ZoomUnreachableError";
}

/** An answer came that Zoom's documentation does not allow. */
export class ZoomUnexpectedAnswerError extends ZoomError {
  override readonly name = "ZoomUnexpectedAnswerError";
}

/**
 * Zoom does not accept the connection's token. The platform marks the connection when it sees the
 * SDK's `ConnectionError`, which is why this one class stands outside {@link ZoomError}.
 */
export class ZoomConnectionError extends ConnectionError {
  override readonly name = "ZoomConnectionError";
  readonly request: string;
  readonly status?: number;
  readonly code?: number;

  constructor(
    message: string,
    connection: Connection,
    refusal: Partial<Refusal> & { request: string },
    options?: ErrorOptions,
  ) {
    // The SDK's class keeps the connection it is given: one without secrets.
    super({ key: connection.key, configVarKey: connection.configVarKey, fields: {} }, message);
    this.request = refusal.request;
    this.status = refusal.status;
    this.code = refusal.code;
    this.cause = options?.cause;
  }
}
