import { createHash } from "node:crypto";
import { UTCDate } from "@date-fns/utc";

/** A record of any form: the mock server keeps all fields that it receives. */
export type Entity = Record<string, unknown> & { id: string };
export type Meeting = Record<string, unknown> & {
  id: number;
  uuid: string;
  host_id: string;
  settings: Record<string, unknown>;
};
export interface Registrant extends Entity {
  email: string;
  status: string;
}
export interface Channel extends Entity {
  members: string[];
  messages: Record<string, unknown>[];
}

/** A file that arrived in a multipart form. */
export interface UploadedFile {
  name: string;
  contentType: string;
  data: Buffer;
}

/** An instance of a meeting or webinar that has ended, with what it leaves behind. */
export interface Instance {
  uuid: string;
  kind: "meeting" | "webinar";
  meeting: Meeting;
  startTime: string;
  endTime: string;
  /** The entries of its participant report. */
  sessions: Session[];
  /** A WebVTT file. */
  transcript: string;
  summary: Record<string, unknown>;
  /** The answers of its polls, by participant. */
  answers: Record<string, unknown>[];
  /** Its questions and answers, by participant. */
  questions: Record<string, unknown>[];
}

export interface Session extends Record<string, unknown> {
  registrant_id?: string;
  user_email: string;
  name: string;
  join_time: string;
  leave_time: string;
  /** Seconds. */
  duration: number;
}

export interface Recording extends Record<string, unknown> {
  host_id: string;
  uuid: string;
  id: number;
  start_time: string;
  recording_files: Entity[];
}

export interface PhoneRecording extends Entity {
  owner: Entity;
  date_time: string;
  download_url: string;
}

export interface PhoneNumber {
  id: string;
  number: string;
  /** The user that it is assigned to, if any. */
  owner_id: string | undefined;
}

export interface CallQueue {
  id: string;
  name: string;
  extension_number: number;
  site_id: string | undefined;
  /** Ids of users and common areas. */
  members: string[];
}

export interface SmsSession {
  session_id: string;
  phone_numbers: string[];
  messages: { message_id: string; message: string; date_time: string }[];
}

/** Where the demo and the tests find things without creating them first. */
export const known = {
  ownerEmail: "owner@example.com",
  accountId: "exampleAccountId",
  /** A scheduled meeting with registration, which also took place yesterday. */
  meetingId: 123,
  /** A meeting that recurs, and has taken place every other day. */
  recurringMeetingId: 124,
  /** UUID of yesterday's instance, which has to be encoded twice. */
  pastMeetingUuid: "/ajXp112QmuoKj4854875==",
  webinarId: 456,
  /** A webinar that recurs. */
  recurringWebinarId: 457,
  /** A group, of which the owner is a member. */
  groupId: "group-0",
};

/** Everything in the account, in memory. */
export class World {
  readonly users = new Map<string, Entity>();
  readonly meetings = new Map<number, Meeting>();
  readonly webinars = new Map<number, Meeting>();
  readonly registrants = new Map<number, Registrant[]>();
  readonly panelists = new Map<number, Entity[]>();
  readonly polls = new Map<number, Entity[]>();
  /** Instances of meetings and webinars that have ended, in the order in which they took place. */
  readonly instances: Instance[] = [];
  readonly recordings: Recording[] = [];
  readonly trash: Recording[] = [];
  /** Settings of recordings that were changed, by UUID. */
  readonly recordingSettings = new Map<string, Record<string, unknown>>();
  readonly phoneRecordings: PhoneRecording[] = [];
  readonly operationLogs: Record<string, unknown>[] = [];
  readonly signInActivities: Record<string, unknown>[] = [];
  readonly archives: Record<string, unknown>[] = [];
  readonly calls: (Entity & { owner_id: string; direction: string; start_time: string })[] = [];
  readonly voicemails: (Entity & { owner_id: string; date_time: string })[] = [];
  readonly smsSessions: SmsSession[] = [];
  readonly phoneNumbers: PhoneNumber[] = [];
  readonly phoneSites: Entity[] = [];
  readonly callQueues: CallQueue[] = [];
  readonly commonAreaIds: string[] = [];
  /** What was changed of phone users, by user. */
  readonly phoneProfiles = new Map<string, Record<string, unknown>>();
  /** Calling plans that were assigned, by user. */
  readonly callingPlans = new Map<string, { type: number }[]>();
  readonly channels: Channel[] = [];
  /** Messages to contacts, by the contact as it was named. */
  readonly conversations = new Map<string, Record<string, unknown>[]>();
  /** Files of chat that were uploaded, by id. */
  readonly files = new Map<string, UploadedFile>();
  /** The app's event subscriptions, as they were created. */
  readonly subscriptions = new Map<string, Record<string, unknown>>();
  subscriptionsMade = 0;
  /** How often a host's meetings were created or changed today. */
  readonly changesOfHost = new Map<string, number>();
  /** Names of groups that were created or renamed, by id. */
  readonly groupNames = new Map<string, string>();
  readonly now = new UTCDate();
  #meetingNumber = 87634730000;

  get owner(): Entity {
    const [owner] = this.users.values();
    if (!owner) throw new Error("The account has no owner.");
    return owner;
  }

  newMeetingId(): number {
    this.#meetingNumber += 1;
    return this.#meetingNumber;
  }
}

export function fullName({ first_name, last_name }: Record<string, unknown>): string {
  return `${first_name} ${last_name}`;
}

/** The ids by their seeds: each server that a test starts has the same two thousand. */
const ids = new Map<string, string>();

/** Creates an id that looks like Zoom's. The same seed gives the same id. */
export function newId(seed: string): string {
  const made = ids.get(seed);
  if (made) return made;
  const id = createHash("sha256").update(seed).digest("base64url").slice(0, 22);
  ids.set(seed, id);
  return id;
}

/** A time as Zoom writes it. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
