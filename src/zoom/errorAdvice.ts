/** What to do about a Zoom error. */
interface Advice {
  /** Words of Zoom's message, where a code has several meanings. */
  words?: RegExp;
  /** The requests, such as `GET /users/x`, for which a code has a meaning of its own. */
  requests?: RegExp;
  text: string;
}

const noLicense = [
  {
    text: "The account has used up its licenses of this type: free one in the Zoom admin portal, buy more, or choose another User Type",
  },
];
const batchAdvice =
  "Zoom registers several people at once only for a meeting or webinar that does not recur: use Add Meeting Registrant or Add Webinar Registrant, once for each person";
const noUser =
  "Check the User Id: the user does not exist in this account. A user who has not accepted the invitation is found only by email address";
const unregistered = /registration.*(enabled|required)/i;
const noRegistration =
  "Registration is not enabled: set Approval Type of the meeting or webinar to one that requires registration";
const notShown =
  "Check the id, and that the connection's user is the host or an administrator: only the host and administrators can access this meeting or webinar";
const isFull = [
  {
    text: "The meeting or webinar is full: raise its capacity with another license, or remove registrants",
  },
];
const notAllowed = {
  words: /permission|privilege|\bright\b|administrator/i,
  text: "The user who authorized the connection does not have this permission: ask a Zoom administrator to add the permission to the user's role, or authorize the connection as an administrator",
};
const expiredPage = {
  words: /next page token/i,
  text: "The page token has expired; run the action again",
};

/**
 * What to do next, by Zoom's error code. Of several for one code, the first applies whose words are
 * in Zoom's message and whose requests include the request.
 *
 * @see https://developers.zoom.us/docs/api/errors/
 */
export const errorAdvice: Partial<Record<number, Advice[]>> = {
  124: [
    {
      words: /current site/i,
      text: "The user's Zoom Phone role does not cover this site: ask the Zoom administrator to add the site to the role, or choose another site",
    },
    { words: /account does not exist/i, text: "Check the account's id" },
  ],
  200: [
    {
      words:
        /webinar.*(plan|subscription|license)|(plan|subscription|license).*webinar|large meeting/i,
      text: "The host has no webinar license: assign one to the user in the Zoom admin portal (User Management, Users), or choose a host who has one",
    },
    {
      words: /\bpaid\b|\bplan\b|subscription/i,
      text: "The Zoom account's plan does not include this feature: upgrade the plan or use another account",
    },
    notAllowed,
  ],
  300: [
    expiredPage,
    {
      words: /in one day/i,
      text: "The host has reached the daily limit; run the action again tomorrow (UTC)",
    },
    { words: unregistered, text: noRegistration },
    { words: /cannot access/i, text: notShown },
    { words: /user.*(not exist|not found)|invalid user id/i, text: noUser },
    {
      words: /meeting\b.*(not exist|not found|expired)|invalid meeting id/i,
      text: "Check the Meeting Id: the meeting does not exist, has expired, or belongs to another account",
    },
    {
      words: /webinar\b.*(not exist|not found|expired)|invalid webinar id/i,
      text: "Check the Webinar Id: the webinar does not exist, has expired, or belongs to another account",
    },
    { words: /only be used for scheduled/i, text: batchAdvice },
    {
      words: /invalid|validation|value|parameter/i,
      text: "Check the inputs that Zoom names",
    },
  ],
  303: [{ text: batchAdvice }],
  316: [
    {
      text: "Check the phone numbers: each begins with a plus sign and the country code, such as +12025550123",
    },
  ],
  400: [expiredPage, notAllowed],
  1001: [
    {
      words: /meeting host/i,
      text: "Check the Meeting Id: the host of the meeting is no longer in this account",
    },
    { text: noUser },
  ],
  1003: [
    {
      words: /permission to subscribe/i,
      text: "Only administrators can subscribe to these events: authorize the connection as one, or choose other Event Types",
    },
  ],
  1010: [
    {
      text: "Check the User Id: the user is not in this account. If the user belongs to another Zoom account, use a connection of that account",
    },
  ],
  1120: [
    {
      text: "The user has not accepted the invitation to the account, or it has expired: invite the user again",
    },
  ],
  1300: [
    {
      words: /authorize the app/i,
      text: "Each user whose events are subscribed to must authorize the Zoom app first, or an administrator must authorize it for all users",
    },
  ],
  1601: [
    {
      words: /event not exists/i,
      text: "Check Event Types: Zoom has no event of this name",
    },
  ],
  1701: [
    {
      text: "Zoom validates the flow's webhook URL before it creates the subscription: check that the flow can be reached without an API key, and that Webhook Secret Token is the Secret Token of the connection's app",
    },
  ],
  2033: noLicense,
  2034: noLicense,
  2038: noLicense,
  2305: [
    {
      words: /trash/i,
      text: "Restore the summary from the trash in the Zoom web portal",
    },
    {
      words: /^(?!.*by email).*\bip\b/is,
      text: 'The account allows access to summaries only from certain IP addresses: ask the Zoom administrator to change "IP address access control" in the Zoom web portal (Settings)',
    },
    {
      text: 'The account shares summaries by email only: ask the Zoom administrator to turn off "Only share meeting summaries by email" in the Zoom web portal (Account Settings)',
    },
  ],
  3000: [
    {
      words: /paid registration/i,
      text: "Zoom's API cannot register anyone for paid registration: use the registration page",
    },
    {
      words: /registrant.*not found/i,
      text: "Check the registrant's id: the meeting or webinar has no such registrant",
    },
    { words: unregistered, text: noRegistration },
    {
      words: /summary disabled/i,
      text: 'Turn on "Meeting Summary with AI Companion" for the host in the Zoom web portal (Settings)',
    },
    { words: /cannot access/i, text: notShown },
  ],
  3001: [
    { words: /user does not exist/i, text: noUser },
    {
      requests: /\/report\//,
      text: "Check the id: the meeting or webinar does not exist, has not ended yet, or its report is not ready, which takes up to half an hour after the end",
    },
    {
      requests: /\/meeting_summary$/,
      text: "Check the id: the meeting does not exist, or has no summary",
    },
    {
      words: /not end/i,
      text: "Check the id: the meeting or webinar does not exist, or has not ended yet",
    },
    {
      text: "Check the id: the meeting or webinar does not exist, has expired, or belongs to another account",
    },
  ],
  3003: [
    {
      text: "Only the host can do this: authorize the connection as the host, or use an admin-managed app or a Server-to-Server OAuth connection",
    },
  ],
  3035: isFull,
  3038: [{ text: "The meeting or webinar is over; registration is closed" }],
  3043: isFull,
  3161: [
    {
      text: "This user cannot host or schedule meetings: assign a license in the Zoom admin portal (User Management, Users), or choose another host",
    },
  ],
  3301: [
    {
      words: /process|not ready|progress/i,
      text: "Try again later, or start the flow with the event recording.completed",
    },
    {
      text: "The meeting has no cloud recording: it was not recorded to the cloud, is still being processed, or the recording was deleted",
    },
  ],
  3309: [{ text: "The account's cloud storage is full: delete recordings or buy storage" }],
  3322: [
    {
      text: "The meeting has no transcript: audio transcripts must be on in the host's recording settings before the meeting, and become available some time after it",
    },
  ],
  3412: noLicense,
  4130: [
    {
      words: /group/i,
      text: "Check the Group Id: the group does not exist in this account",
    },
    {
      requests: /\/groups\b/,
      text: "Check the Group Id: the group does not exist in this account",
    },
    {
      text: "Check the channel's id: the channel does not exist, or the user is not a member of it",
    },
  ],
  4400: [
    {
      words: /advanced.*poll/i,
      text: 'Turn on "Allow host to create advanced polls and quizzes" in the Zoom web portal (Settings)',
    },
    {
      words: /poll/i,
      text: "Turn on polls and quizzes for the host in the Zoom web portal (Settings)",
    },
  ],
  7001: [
    {
      words: /phone number/i,
      text: "Check the phone numbers: Sender Phone Number must belong to the sender and support SMS",
    },
  ],
  12000: [{ text: "Zoom cannot transcribe this recording; download the recording itself" }],
  12001: [
    {
      text: "Ask the Zoom administrator to turn on transcripts of phone recordings (Phone System Management, Policy)",
    },
  ],
  12002: [{ text: "The recording is still being transcribed; try again in a few minutes" }],
  12003: [{ text: "Zoom could not provide the transcript; try again later" }],
  12702: [
    {
      text: "Zoom keeps details of past meetings and webinars for a year; this one is older",
    },
  ],
};
