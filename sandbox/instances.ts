import { UTCDate } from "@date-fns/utc";
import { addMinutes } from "date-fns";
import {
  fullName,
  type Instance,
  type Meeting,
  newId,
  type Session,
  timestamp,
  type World,
} from "./world";

/** The length of every instance. Any would do. */
const minutes = 45;

interface InstanceOptions {
  kind?: Instance["kind"];
  uuid?: string;
  /** When it ended; now if omitted. */
  end?: Date;
  /** Who was there; the host and the approved registrants if omitted. */
  sessions?: Session[];
}

/**
 * Adds an instance of a meeting or webinar that has taken place, with a recording, a transcript, a
 * summary, its attendance, the answers to a poll and a question.
 *
 * @param world The account.
 * @param meeting The meeting or webinar.
 * @returns The instance.
 */
export function addInstance(
  world: World,
  meeting: Meeting,
  { kind = "meeting", uuid, end = new UTCDate(), sessions }: InstanceOptions = {},
): Instance {
  const id = uuid ?? `${newId(`${meeting.id} instance ${world.instances.length}`)}==`;
  const start = addMinutes(end, -minutes);
  const people = peopleOf(world, meeting);
  const names = people.map(({ name }) => name);
  const by = (question_details: (index: number) => object[]) =>
    people.map(({ name, email }, index) => ({
      name,
      email,
      question_details: question_details(index),
    }));
  const question = "Do we release on Friday?";
  const instance: Instance = {
    uuid: id,
    kind,
    meeting,
    startTime: timestamp(start),
    endTime: timestamp(end),
    sessions: sessions ?? toSessions(people, start),
    transcript: toWebVtt(names),
    summary: {
      meeting_host_id: meeting.host_id,
      meeting_host_email: meeting.host_email,
      meeting_uuid: id,
      meeting_id: meeting.id,
      meeting_topic: meeting.topic,
      meeting_start_time: timestamp(start),
      meeting_end_time: timestamp(end),
      summary_start_time: timestamp(start),
      summary_end_time: timestamp(end),
      summary_created_time: timestamp(end),
      summary_title: `Summary of ${meeting.topic}`,
      summary_content: "## Key takeaways\n- The release moves to Friday.",
    },
    answers: by((index) => [{ question, answer: index ? "No" : "Yes" }]),
    questions: by(() => [{ question: "When is the release?", answer: "On Friday." }]).slice(-1),
  };
  world.instances.push(instance);
  world.recordings.push(toRecording(instance));
  return instance;
}

interface Person {
  /** Of a user of the account. */
  id: string;
  name: string;
  email: string;
  registrant_id: string;
}

function peopleOf({ users, registrants }: World, { id, host_id }: Meeting): Person[] {
  const host = [users.get(host_id) ?? []].flat();
  const approved = (registrants.get(id) ?? []).filter(({ status }) => status === "approved");
  return [...host, ...approved].map((person) => {
    const isHost = person.id === host_id;
    return {
      id: isHost ? person.id : "",
      name: fullName(person),
      email: String(person.email),
      registrant_id: isHost ? "" : person.id,
    };
  });
}

/** Whoever comes last joins by computer and, for a time, by phone as well. */
function toSessions(people: Person[], start: Date): Session[] {
  const at = (minute: number) => timestamp(addMinutes(start, minute));
  return people.flatMap(({ id, name, email, registrant_id }, index) => {
    const session = (from: number, to: number) => ({
      id,
      registrant_id,
      user_email: email,
      name,
      user_id: newId(`${start.getTime()} ${email} ${from}`),
      join_time: at(from),
      leave_time: at(to),
      duration: (to - from) * 60,
      status: "in_meeting",
    });
    const whole = session(0, minutes);
    return index === people.length - 1 ? [whole, session(10, 20)] : [whole];
  });
}

function toWebVtt(names: string[]): string {
  const texts = ["Good morning, everyone.", "Let us begin.", "We release on Friday."];
  const cues = texts.map((text, index) => {
    const time = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
    const speaker = names[index % names.length] ?? "Olivia Owner";
    return `${index + 1}\n${time(index * 3)} --> ${time(index * 3 + 2)}\n${speaker}: ${text}`;
  });
  return ["WEBVTT", ...cues].join("\n\n");
}

function toRecording({ uuid, meeting, startTime, endTime, transcript }: Instance) {
  const file = (file_type: string, file_size: number, folder: string, name: string) => ({
    id: newId(`${uuid} ${file_type}`),
    meeting_id: uuid,
    file_type,
    file_size,
    status: "completed",
    recording_start: startTime,
    recording_end: endTime,
    download_url: `https://zoom.us/rec/${folder}/${encodeURIComponent(name)}`,
  });
  const video = file("MP4", 72_200, "download", newId(`${uuid} MP4`));
  const text = file("TRANSCRIPT", transcript.length, "transcript", uuid);
  return {
    uuid,
    id: meeting.id,
    host_id: meeting.host_id,
    host_email: meeting.host_email,
    topic: meeting.topic,
    type: meeting.type,
    start_time: startTime,
    duration: minutes,
    recording_count: 2,
    recording_files: [video, text],
  };
}
