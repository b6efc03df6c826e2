import { createHash } from "node:crypto";
import { UTCDate } from "@date-fns/utc";
import { addDays, addHours, addMinutes, formatISO, subDays } from "date-fns";

import type { Instance } from "./instances";

/** A record of any form: the sandbox keeps whatever fields it receives. */
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

export interface Recording extends Record<string, unknown> {
  host_id: string;
  uuid: string;
  id: number;
  trashed?: boolean;
}

/** Where the demo and the tests find things without creating them first. */
export const known = {
  ownerEmail: "owner@example.com",
  accountId: "exampleAccountId",
  meetingId: 123,
  /** UUID of a past instance, which has to be encoded twice. */
  pastMeetingUuid: "/ajXp112QmuoKj4854875==",
  webinarId: 456,
};

export interface WorldOptions {
  /** How many users the account has; the first one owns it. */
  users?: number;
}

/** Everything in the account, in memory. Times are relative to when it is created. */
export class World {
  readonly users = new Map<string, Entity>();
  readonly meetings = new Map<number, Meeting>();
  readonly webinars = new Map<number, Meeting>();
  readonly registrants = new Map<number, Registrant[]>();
  readonly panelists = new Map<number, Entity[]>();
  readonly polls = new Map<number, Entity[]>();
  readonly participants = new Map<number, Record<string, unknown>[]>();
  /** Instances of meetings that have ended. */
  readonly instances: Instance[] = [];
  readonly recordings: Recording[] = [];
  readonly phoneRecordings: (Entity & { owner: Entity; date_time: string })[] = [];
  readonly calls: (Entity & { owner_id: string; direction: string; start_time: string })[] = [];
  readonly channels: Channel[] = [];
  /** Messages to contacts, by the contact as it was named. */
  readonly conversations = new Map<string, Record<string, unknown>[]>();
  /** The app's event subscriptions, as they were created. */
  readonly subscriptions = new Map<string, Record<string, unknown>>();
  subscriptionsMade = 0;
  /** How often a host's meetings were created or changed today. */
  readonly changesOfHost = new Map<string, number>();
  readonly now = new UTCDate();
  #meetingNumber = 87634730000;

  constructor({ users = 650 }: WorldOptions = {}) {
    for (let index = 0; index < users; index += 1) this.#seedUser(index);
    this.#seedMeetings();
    this.#seedRecordings();
    this.#seedChat();
  }

  get owner(): Entity {
    const [owner] = this.users.values();
    if (!owner) throw new Error("The account has no owner.");
    return owner;
  }

  newMeetingId(): number {
    this.#meetingNumber += 1;
    return this.#meetingNumber;
  }

  #seedUser(index: number): void {
    const isOwner = index === 0;
    const email = isOwner ? known.ownerEmail : `user${index}@example.com`;
    const id = newId(email);
    this.users.set(id, {
      id,
      first_name: isOwner ? "Olivia" : "User",
      last_name: isOwner ? "Owner" : String(index),
      email,
      type: 2,
      status: "active",
      account_id: known.accountId,
      role_id: isOwner ? "0" : "2",
      timezone: "UTC",
      verified: 1,
      created_at: timestamp(subDays(this.now, 400)),
      last_login_time: timestamp(subDays(this.now, 1)),
      last_client_version: "5.2.45120.0906(win)",
      language: "en-US",
      pmi: 6_000_000_000 + index,
      dept: "Developers",
      employee_unique_id: `employee-${index}-${id}`,
      group_ids: [`group-${index % 10}`],
      im_group_ids: [`im-group-${index % 10}`],
      plan_united_type: "1",
      custom_attributes: [{ key: "cbf_cywdkexrtqc73f97gd4w6g", name: "A1", value: String(index) }],
    });
  }

  #seedMeetings(): void {
    const host = { host_id: this.owner.id, host_email: known.ownerEmail, timezone: "UTC" };
    const times = { created_at: timestamp(this.now), start_time: timestamp(addDays(this.now, 1)) };
    this.meetings.set(known.meetingId, {
      ...host,
      ...times,
      id: known.meetingId,
      uuid: newId("meeting"),
      topic: "Weekly Planning",
      type: 8,
      duration: 45,
      recurrence: { type: 2, weekly_days: "2", repeat_interval: 1 },
      settings: { approval_type: 0 },
      join_url: `https://zoom.us/j/${known.meetingId}?pwd=secret`,
      start_url: `https://zoom.us/s/${known.meetingId}?zak=secret`,
    });
    this.webinars.set(known.webinarId, {
      ...host,
      ...times,
      id: known.webinarId,
      uuid: newId("webinar"),
      topic: "Product News",
      type: 5,
      duration: 60,
      settings: { approval_type: 0 },
      join_url: `https://zoom.us/j/${known.webinarId}`,
    });
    for (const id of [known.meetingId, known.webinarId]) {
      const email = "rae@example.com";
      const name = { first_name: "Rae", last_name: "Registered" };
      this.registrants.set(id, [
        { id: newId(`${id} ${email}`), email, ...name, status: "approved" },
      ]);
    }
    for (let number = 1; number <= 400; number += 1) {
      const id = 97871060000 + number;
      const topic = `Town Hall ${number}`;
      const webinar = { ...host, ...times, id, uuid: newId(topic), topic, type: 5, settings: {} };
      this.webinars.set(id, webinar);
    }
    // Someone who joins three times is three participants with one id.
    const joins = Array.from({ length: 310 }, (_, index) => ({
      id: newId(`participant ${Math.floor(index / 3)}`),
      name: `Participant ${Math.floor(index / 3)}`,
      user_email: "",
      duration: 60 * (index + 1),
    }));
    this.participants.set(known.webinarId, joins);
    this.participants.set(known.meetingId, joins);
  }

  #seedRecordings(): void {
    for (let days = 1; days <= 120; days += 2) {
      const uuid = days === 1 ? known.pastMeetingUuid : `${newId(`recording ${days}`)}==`;
      this.recordings.push({
        uuid,
        id: known.meetingId,
        host_id: this.owner.id,
        topic: "Weekly Planning",
        start_time: timestamp(subDays(this.now, days)),
        duration: 45,
        recording_count: 1,
        recording_files: [
          {
            id: newId(`file ${days}`),
            file_type: "MP4",
            file_size: 72200,
            status: "completed",
            download_url: `https://zoom.us/rec/download/${newId(`file ${days}`)}`,
          },
        ],
      });
      const owner = [...this.users.values()][days % 3] ?? this.owner;
      this.phoneRecordings.push({
        id: newId(`call ${days}`),
        caller_name: "Customer",
        callee_name: String(owner.email),
        date_time: timestamp(subDays(this.now, days)),
        duration: 60,
        download_url: `https://zoom.us/v2/phone/recording/download/${newId(`call file ${days}`)}`,
        owner: { id: owner.id, type: "user", name: String(owner.email) },
      });
      this.calls.push({
        id: `${timestamp(subDays(this.now, days)).slice(0, 10)}-${newId(`call ${days}`)}`,
        owner_id: owner.id,
        caller_name: "Customer",
        callee_email: owner.email,
        direction: days % 4 === 1 ? "inbound" : "outbound",
        start_time: timestamp(subDays(this.now, days)),
        end_time: timestamp(addMinutes(subDays(this.now, days), 1)),
        duration: 60,
      });
    }
  }

  #seedChat(): void {
    for (let index = 1; index <= 60; index += 1) {
      const name = `Channel ${index}`;
      const messages = Array.from({ length: index === 1 ? 70 : 1 }, (_, number) => ({
        id: newId(`message ${index} ${number}`),
        message: `Message ${number + 1} in ${name}`,
        sender: known.ownerEmail,
        date_time: timestamp(addHours(this.now, -1)),
        timestamp: addHours(this.now, -1).getTime(),
      }));
      this.channels.push({ id: newId(name), name, type: 1, members: [this.owner.id], messages });
    }
  }
}

/** Creates an id that looks like Zoom's. The same seed gives the same id. */
export function newId(seed: string): string {
  return createHash("sha256").update(seed).digest("base64url").slice(0, 22);
}

/** A time as Zoom writes it. */
export function timestamp(date: Date): string {
  return formatISO(new UTCDate(date));
}
