import { addDays, addHours, addMinutes, subDays } from "date-fns";
import { addInstance } from "./instances";
import { known, type Meeting, newId, timestamp, type World } from "./world";

export interface SeedOptions {
  /** How many users the account has; the first one owns it. */
  users?: number;
}

/**
 * Fills the account of a company. Times are relative to when the world is created.
 *
 * @returns The same world.
 */
export function seed(world: World, { users = 650 }: SeedOptions): World {
  for (let index = 0; index < users; index += 1) seedUser(world, index);
  seedMeetings(world);
  seedWebinars(world);
  seedPhone(world);
  seedPhoneProvisioning(world);
  seedChat(world);
  return world;
}

const names = [
  ["Olivia", "Owner"],
  ["Jane", "Doe"],
  ["John", "Smith"],
];

function seedUser({ users, now }: World, index: number): void {
  const isOwner = index === 0;
  const [first_name, last_name] = names[index] ?? ["User", String(index)];
  const email = isOwner ? known.ownerEmail : `user${index}@example.com`;
  const id = newId(email);
  users.set(id, {
    id,
    first_name,
    last_name,
    email,
    type: 2,
    status: "active",
    account_id: known.accountId,
    role_id: isOwner ? "0" : "2",
    timezone: "UTC",
    verified: 1,
    created_at: timestamp(subDays(now, 400)),
    last_login_time: timestamp(subDays(now, 1)),
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

/** A meeting or webinar of the owner that starts tomorrow. */
function upcoming({ owner, now }: World, id: number, fields: Record<string, unknown>): Meeting {
  return {
    host_id: owner.id,
    host_email: known.ownerEmail,
    timezone: "UTC",
    created_at: timestamp(now),
    start_time: timestamp(addDays(now, 1)),
    id,
    uuid: `${newId(`scheduled ${id}`)}==`,
    join_url: `https://zoom.us/j/${id}?pwd=secret`,
    start_url: `https://zoom.us/s/${id}?zak=secret`,
    settings: {},
    ...fields,
  };
}

function seedMeetings(world: World): void {
  const { meetings, now } = world;
  const settings = { approval_type: 0 };
  const planning = { topic: "Weekly Planning", type: 2, duration: 45, settings };
  const meeting = upcoming(world, known.meetingId, planning);
  const recurrence = { type: 1, repeat_interval: 2 };
  const created_at = timestamp(subDays(now, 400));
  const standup = { topic: "Standup", type: 8, duration: 45, recurrence, created_at };
  const recurring = upcoming(world, known.recurringMeetingId, standup);
  for (const each of [meeting, recurring]) meetings.set(each.id, each);
  register(world, meeting.id);
  for (let days = 119; days > 1; days -= 2) {
    addInstance(world, recurring, { end: subDays(now, days) });
  }
  addInstance(world, meeting, { end: subDays(now, 8) });
  addInstance(world, meeting, { uuid: known.pastMeetingUuid, end: subDays(now, 1) });
}

function seedWebinars(world: World): void {
  const { webinars, now } = world;
  const settings = { approval_type: 0 };
  const news = { topic: "Product News", type: 5, duration: 60, settings };
  const webinar = upcoming(world, known.webinarId, news);
  webinars.set(webinar.id, webinar);
  register(world, webinar.id);
  world.panelists.set(webinar.id, [
    { id: newId("panelist"), name: "Pat Panelist", email: "pat@example.com" },
  ]);
  const recurrence = { type: 2, repeat_interval: 1 };
  const series = { topic: "Monday News", type: 9, duration: 30, recurrence, settings };
  webinars.set(known.recurringWebinarId, upcoming(world, known.recurringWebinarId, series));
  for (const id of [known.recurringMeetingId, known.recurringWebinarId]) {
    const questions = [{ name: "What comes next?", type: "single", answers: ["Lunch", "Talks"] }];
    const poll = { title: "What comes next", status: "notstart", poll_type: 1, anonymous: false };
    world.polls.set(id, [{ ...poll, id: newId(`poll ${id}`), questions }]);
  }
  for (let number = 1; number <= 400; number += 1) {
    const hall = { topic: `Town Hall ${number}`, type: 5 };
    webinars.set(97871060000 + number, upcoming(world, 97871060000 + number, hall));
  }
  // Someone who joins three times is three participants with one id.
  const end = subDays(now, 1);
  const sessions = Array.from({ length: 310 }, (_, index) => {
    const number = Math.floor(index / 3);
    const joined = addMinutes(end, ((index % 3) - 3) * 20);
    return {
      id: newId(`participant ${number}`),
      user_id: String(16_778_240 + index),
      name: `Participant ${number}`,
      user_email: "",
      join_time: timestamp(joined),
      leave_time: timestamp(addMinutes(joined, 15)),
      duration: 15 * 60,
      status: "in_meeting",
    };
  });
  addInstance(world, webinar, { kind: "webinar", end, sessions });
}

function register({ registrants, now }: World, id: number): void {
  const email = "rae@example.com";
  const name = { first_name: "Rae", last_name: "Registered" };
  const create_time = timestamp(subDays(now, 7));
  const status = "approved";
  registrants.set(id, [{ id: newId(`${id} ${email}`), email, ...name, status, create_time }]);
}

function seedPhone(world: World): void {
  const { now, owner: accountOwner, phoneRecordings, calls, voicemails, smsSessions } = world;
  const users = [...world.users.values()];
  for (let days = 1; days <= 120; days += 2) {
    const owner = users[days % 3] ?? accountOwner;
    const time = subDays(now, days);
    const callee = { callee_name: String(owner.email), caller_name: "Customer" };
    const call_id = String(7072598989368295000n + BigInt(days));
    const call_element_id = `${timestamp(time).slice(0, 10)}-${newId(`call ${days}`)}`;
    phoneRecordings.push({
      ...callee,
      id: newId(`call ${days}`),
      call_id,
      call_element_id,
      date_time: timestamp(time),
      duration: 60,
      download_url: `https://zoom.us/v2/phone/recording/download/${newId(`call file ${days}`)}`,
      owner: { id: owner.id, type: "user", name: String(owner.email) },
    });
    calls.push({
      id: call_element_id,
      call_id,
      owner_id: owner.id,
      caller_name: "Customer",
      callee_email: owner.email,
      direction: days % 4 === 1 ? "inbound" : "outbound",
      start_time: timestamp(time),
      end_time: timestamp(addMinutes(time, 1)),
      duration: 60,
    });
    const id = newId(`voicemail ${days}`);
    const date_time = timestamp(time);
    voicemails.push({ ...callee, id, owner_id: owner.id, date_time, duration: 18, status: "read" });
    smsSessions.push({
      session_id: newId(`sms session ${days}`),
      phone_numbers: ["+15550100", `+1555${String(days).padStart(4, "0")}`],
      messages: [{ message_id: newId(`sms ${days}`), message: "See you soon.", date_time }],
    });
  }
}

function seedPhoneProvisioning(world: World): void {
  const { users, phoneNumbers, phoneSites, callQueues, commonAreaIds } = world;
  const [owner, ...others] = [...users.keys()];
  for (const name of ["Main Site", "Branch Office"]) {
    phoneSites.push({ id: newId(name), name, country: { code: "US", name: "United States" } });
  }
  for (let index = 0; index < 250; index += 1) {
    const number = `+1202555${String(index).padStart(4, "0")}`;
    phoneNumbers.push({ id: newId(number), number, owner_id: index === 0 ? owner : undefined });
  }
  commonAreaIds.push(newId("Lobby"));
  for (const [index, name] of ["Support", "Sales"].entries()) {
    const extension_number = 800 + index;
    const members = index === 0 ? others.slice(0, 2) : [];
    const site_id = phoneSites[index]?.id;
    callQueues.push({ id: newId(`queue ${name}`), name, extension_number, site_id, members });
  }
}

function seedChat({ channels, owner, now }: World): void {
  for (let index = 1; index <= 60; index += 1) {
    const name = `Channel ${index}`;
    const messages = Array.from({ length: index === 1 ? 70 : 1 }, (_, number) => ({
      id: newId(`message ${index} ${number}`),
      message: `Message ${number + 1} in ${name}`,
      sender: known.ownerEmail,
      date_time: timestamp(addHours(now, -1)),
      timestamp: addHours(now, -1).getTime(),
    }));
    channels.push({ id: newId(name), name, type: 1, members: [owner.id], messages });
  }
}
