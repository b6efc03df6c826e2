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

export const invalidField = (field: string, message: string) =>
  new ApiError(400, 300, "Validation Failed.", [{ field, message }]);

/** Zoom's answers to ids that the account does not have, in the words of each kind. */
export const notFound = {
  user: (id: string) => new ApiError(404, 1001, `User does not exist: ${id}.`),
  meeting: (id: string) => new ApiError(404, 3001, `Meeting does not exist: ${id}.`),
  webinar: (id: string) => new ApiError(404, 3001, `Webinar does not exist: ${id}.`),
  pastMeeting: () =>
    new ApiError(404, 3001, "This meeting is not available or the meeting ID is invalid."),
  pastWebinar: () => new ApiError(404, 3001, "Webinar ID is invalid or not end."),
  report: (id: string) => new ApiError(404, 3001, `Meeting ${id} not found or has expired.`),
  transcript: () => new ApiError(404, 3322, "This meeting transcript does not exist."),
  recording: () => new ApiError(404, 3301, "There is no recording for this meeting."),
  group: (id: string) => new ApiError(404, 4130, `A group with this ${id} does not exist.`),
  groupMember: () => new ApiError(404, 4131, "Group member does not exist."),
  channel: (id: string) => new ApiError(404, 4130, `Channel does not exist: ${id}.`),
  message: (id: string) => new ApiError(404, 4131, `Message does not exist: ${id}.`),
  poll: () => new ApiError(404, 404, "Meeting poll not found."),
  /** Zoom's one answer to an unknown id that is no 404. */
  registrant: () => invalidField("registrantId", "The Registrant ID is invalid."),
  /** A kind that this server keeps nothing of. */
  other: (id: string) => new ApiError(404, 404, `The resource does not exist: ${id}.`),
};
