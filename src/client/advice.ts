/** What to do about a Zoom error. */
interface Advice {
  /** Zoom's error code. */
  code: number;
  /** Words of Zoom's message, where a code has several meanings; the first match applies. */
  words?: RegExp;
  text: string;
}

const reauthorize = "The access token has expired or been revoked; reauthorize the connection";
const noLicense =
  "The account has used up its licenses of this type: free one in the Zoom admin portal, buy more, or choose another User Type";
const batchAdvice =
  "Zoom registers several people at once only for a meeting or webinar that does not recur: use Add Meeting Registrant or Add Webinar Registrant, once for each person";
const noUser =
  "Check the User Id: the user does not exist in this account. A user who has not accepted the invitation is found only by email address";
const unregistered = /registration.*(enabled|required)/i;
const noRegistration =
  "Registration is not enabled: set Approval Type of the meeting or webinar to one that requires registration";
const notShown =
  "Check the id, and that the connection's user is the host or an administrator: Zoom shows this meeting or webinar to nobody else";
const isFull = "It is full: raise its capacity with another license, or remove registrants";

/**
 * What to do next, by Zoom's error code. Where a code has several meanings, Zoom's message decides.
 *
 * @see https://developers.zoom.us/docs/api/errors/
 */
const table: Advice[] = [
  {
    code: 124,
    words: /current site/i,
    text: "The user's Zoom Phone role does not cover this site: ask the Zoom administrator to add the site to the role, or choose another site",
  },
  { code: 124, words: /account does not exist/i, text: "Check the account's id" },
  {
    code: 200,
    words:
      /webinar.*(plan|subscription|license)|(plan|subscription|license).*webinar|large meeting/i,
    text: "The host has no webinar license: assign one to the user in the Zoom admin portal (User Management, Users), or choose a host who has one",
  },
  {
    code: 200,
    words: /\bpaid\b|\bplan\b|subscription/i,
    text: "The Zoom account's plan does not include this feature: upgrade the plan or use another account",
  },
  {
    code: 200,
    words: /permission|privilege|\bright\b|administrator/i,
    text: "The user who authorized the connection may not do this: ask a Zoom administrator to give the user's role the permission, or authorize the connection as an administrator",
  },
  {
    code: 300,
    words: /next page token/i,
    text: "The page token has expired; run the action again",
  },
  {
    code: 300,
    words: /in one day/i,
    text: "The host has reached the daily limit; run the action again tomorrow (UTC)",
  },
  { code: 300, words: unregistered, text: noRegistration },
  { code: 300, words: /cannot access/i, text: notShown },
  { code: 300, words: /user.*(not exist|not found)|invalid user id/i, text: noUser },
  {
    code: 300,
    words: /meeting\b.*(not exist|not found|expired)|invalid meeting id/i,
    text: "Check the Meeting Id: the meeting does not exist, has expired, or belongs to another account",
  },
  {
    code: 300,
    words: /webinar\b.*(not exist|not found|expired)|invalid webinar id/i,
    text: "Check the Webinar Id: the webinar does not exist, has expired, or belongs to another account",
  },
  {
    code: 300,
    words: /only be used for scheduled/i,
    text: batchAdvice,
  },
  { code: 303, text: batchAdvice },
  {
    code: 316,
    text: "Check the phone numbers: each begins with a plus sign and the country code, such as +12025550123",
  },
  {
    code: 300,
    words: /invalid|validation|value|parameter/i,
    text: "Check the inputs that Zoom names",
  },
  {
    code: 1003,
    words: /permission to subscribe/i,
    text: "Zoom shows these events to an administrator only: authorize the connection as one, or choose other Event Types",
  },
  {
    code: 1001,
    words: /meeting host/i,
    text: "Check the Meeting Id: the host of the meeting is no longer in this account",
  },
  { code: 1001, text: noUser },
  {
    code: 1010,
    text: "Check the User Id: the user is not in this account. If the user belongs to another Zoom account, use a connection of that account",
  },
  {
    code: 1120,
    text: "The user has not accepted the invitation to the account, or it has expired: invite the user again",
  },
  {
    code: 1300,
    words: /authorize the app/i,
    text: "Each user whose events are subscribed to has to authorize the Zoom app first, or an administrator for all of them",
  },
  {
    code: 1601,
    words: /event not exists/i,
    text: "Check Event Types: Zoom has no event of this name",
  },
  {
    code: 1701,
    text: "Zoom sends a request to the flow's webhook URL before it subscribes: check that the flow can be reached without an API key, and that Webhook Secret Token is the Secret Token of the connection's app",
  },
  { code: 2033, text: noLicense },
  { code: 2034, text: noLicense },
  { code: 2038, text: noLicense },
  { code: 3412, text: noLicense },
  {
    code: 2305,
    words: /trash/i,
    text: "Restore the summary from the trash in the Zoom web portal",
  },
  {
    code: 2305,
    words: /^(?!.*by email).*\bip\b/is,
    text: 'The account allows access to summaries only from certain IP addresses: ask the Zoom administrator to change "IP address access control" in the Zoom web portal (Settings)',
  },
  {
    code: 2305,
    text: 'The account shares summaries by email only: ask the Zoom administrator to turn off "Only share meeting summaries by email" in the Zoom web portal (Account Settings)',
  },
  {
    code: 3000,
    words: /paid registration/i,
    text: "Zoom's API cannot register anyone for paid registration: use the registration page",
  },
  {
    code: 3000,
    words: /registrant.*not found/i,
    text: "Check the registrant's id: the meeting or webinar has no such registrant",
  },
  { code: 3000, words: unregistered, text: noRegistration },
  {
    code: 3000,
    words: /summary disabled/i,
    text: 'Turn on "Meeting Summary with AI Companion" for the host in the Zoom web portal (Settings)',
  },
  { code: 3000, words: /cannot access/i, text: notShown },
  { code: 3001, words: /user does not exist/i, text: noUser },
  {
    code: 3001,
    words: /not end/i,
    text: "Check the id: the meeting or webinar does not exist, or has not ended yet",
  },
  {
    code: 3001,
    text: "Check the id: the meeting or webinar does not exist, has expired, or belongs to another account",
  },
  {
    code: 3003,
    text: "Only the host can do this: authorize the connection as the host, or use an admin-managed app or a Server-to-Server OAuth connection",
  },
  { code: 3035, text: isFull },
  { code: 3038, text: "The meeting or webinar is over; registration is closed" },
  { code: 3043, text: isFull },
  {
    code: 3161,
    text: "This user may not host or schedule meetings: assign a license in the Zoom admin portal (User Management, Users), or choose another host",
  },
  {
    code: 3301,
    text: "The meeting has no cloud recording: it was not recorded to the cloud, is still being processed, or the recording was deleted",
  },
  {
    code: 3309,
    text: "The account's cloud storage is full: delete recordings or buy storage",
  },
  {
    code: 3322,
    text: "The meeting has no transcript: audio transcripts have to be on in the host's recording settings before the meeting, and take some time to appear after it",
  },
  { code: 4130, text: "Check the Group Id: the group does not exist in this account" },
  {
    code: 4400,
    words: /advanced.*poll/i,
    text: 'Turn on "Allow host to create advanced polls and quizzes" in the Zoom web portal (Settings)',
  },
  {
    code: 4400,
    words: /poll/i,
    text: "Turn on polls and quizzes for the host in the Zoom web portal (Settings)",
  },
  {
    code: 7001,
    words: /phone number/i,
    text: "Check the phone numbers: the sender's must belong to the sender and be able to send SMS",
  },
  {
    code: 12000,
    text: "Zoom cannot transcribe this recording; download the recording itself",
  },
  {
    code: 12001,
    text: "Ask the Zoom administrator to turn on transcripts of phone recordings (Phone System Management, Policy)",
  },
  {
    code: 12002,
    text: "The recording is still being transcribed; try again in a few minutes",
  },
  { code: 12003, text: "Zoom could not provide the transcript; try again later" },
  {
    code: 12702,
    text: "Zoom keeps details of past meetings and webinars for a year; this one is older",
  },
];

/**
 * Checks whether Zoom's code says that the token lacks a scope.
 *
 * @param code Zoom's error code, if any.
 * @returns Whether a scope is missing.
 */
export function isMissingScope(code: number | undefined): boolean {
  return code === 4700 || code === 4711;
}

/** Zoom responds to requests for a summary with HTTP 200 where the feature is off. */
const noSummaries =
  "The meeting has no summary because summaries are off: turn on Meeting Summary with AI Companion in the host's settings in the Zoom web portal, which requires a Pro plan or higher";

/**
 * Finds the advice for a Zoom error.
 *
 * @param status HTTP status.
 * @param code Zoom's error code, if any.
 * @param message Zoom's message.
 * @param request The request, such as `GET /users/x`.
 * @returns A sentence without its period, or an empty string if nothing is known.
 */
export function adviceFor(
  status: number,
  code: number | undefined,
  message: string,
  request = "",
): string {
  if (isMissingScope(code)) {
    const scopes = /scopes?:?\s*\[([^\]]*)\]/i.exec(message)?.[1] ?? "that it names";
    return `Add the scope ${scopes} to the Zoom app (Zoom App Marketplace, Scopes), then reauthorize the connection`;
  }
  const found = table.find(
    (advice) => advice.code === code && (advice.words?.test(message) ?? true),
  );
  if (found) return found.text;
  if (status === 401) return reauthorize;
  return status === 200 && request.endsWith("/meeting_summary") ? noSummaries : "";
}
