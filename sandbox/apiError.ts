/** An error response, as Zoom writes it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors: { field: string; message: string }[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }

  get body() {
    const { code, message, errors } = this;
    return errors.length > 0 ? { code, message, errors } : { code, message };
  }
}

export const unknownUser = (id: string) => new ApiError(404, 1001, `User does not exist: ${id}.`);

export const unknownMeeting = (id: string) =>
  new ApiError(404, 3001, `Meeting does not exist: ${id}.`);

export const invalidField = (field: string, message: string) =>
  new ApiError(400, 300, "Validation Failed.", [{ field, message }]);
