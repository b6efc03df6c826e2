import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/** What Zoom says of one field of a refused request. */
export interface FieldError {
  field: string;
  message: string;
}

/** What a refusal of Zoom consists of. */
export interface ApiErrorDetails {
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
export class ZoomApiError extends ZoomError implements ApiErrorDetails {
  override readonly name: string = "ZoomApiError";
  readonly status: number;
  readonly code?: number;
  readonly fieldErrors: FieldError[];

  constructor(message: string, refusal: ApiErrorDetails, options?: ErrorOptions) {
    super(message, refusal.request, options);
    this.status = refusal.status;
    this.code = refusal.code;
    this.fieldErrors = refusal.fieldErrors;
  }
}

/** Zoom takes no more requests for now. */
export class ZoomRateLimitError extends ZoomApiError {
  override readonly name = "ZoomRateLimitError";
  /** When Zoom takes requests again, if it said so. */
  readonly until?: Date;

  constructor(
    message: string,
    refusal: ApiErrorDetails,
    until: Date | undefined,
    options?: ErrorOptions,
  ) {
    super(message, refusal, options);
    this.until = until;
  }
}

/** The connection acts for no user, so that `me` stands for nobody. */
export class ZoomNoUserError extends ZoomError {
  override readonly name = "ZoomNoUserError";
}

/** No answer came: the connection broke or time ran out. */
export class ZoomNetworkError extends ZoomError {
  override readonly name = "ZoomNetworkError";
}

/** An answer came that Zoom's documentation does not allow. */
export class ZoomResponseError extends ZoomError {
  override readonly name = "ZoomResponseError";
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
    refusal: Partial<ApiErrorDetails> & { request: string },
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
