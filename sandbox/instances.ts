import { UTCDate } from "@date-fns/utc";
import { addMinutes, addSeconds } from "date-fns";
import { type Meeting, newId, type Recording, timestamp, type World } from "./world";

/** An instance of a meeting that has ended, with what it leaves behind. */
export interface Instance {
  uuid: string;
  meeting: Meeting;
  startTime: string;
  endTime: string;
  /** The entries of its participant report. */
  sessions: Record<string, unknown>[];
  /** A WebVTT file. */
  transcript: string;
  summary: Record<string, unknown>;
  /** The answers of its polls, by participant. */
  answers: Record<string, unknown>[];
}

/**
 * Ends a meeting: adds the instance that has taken place, with a recording, a transcript, a summary,
 * its attendance and the answers to a poll.
 *
 * @param world The account.
 * @param meeting The meeting.
 * @param uuid UUID of the instance.
 * @returns The instance.
 */
export function endMeeting(
  world: World,
  meeting: Meeting,
  uuid = `${newId(`${meeting.id} instance ${world.instances.length}`)}==`,
): Instance {
  const end = new UTCDate();
  const start = addMinutes(end, -45);
  const registrants = world.registrants.get(meeting.id) ?? [];
  const host = world.users.get(meeting.host_id);
  const people = [
    ...(host ? [host] : []),
    ...registrants.filter(({ status }) => status === "approved"),
  ];
  const names = people.map(({ first_name, last_name }) => `${first_name} ${last_name}`);
  const at = (minutes: number) => timestamp(addMinutes(start, minutes));
  const instance: Instance = {
    uuid,
    meeting,
    startTime: timestamp(start),
    endTime: timestamp(end),
    // Whoever comes last joins by computer and, for a time, by phone as well.
    sessions: people.flatMap(({ id, email }, index) => {
      const person = { registrant_id: id, user_email: email, name: names[index] };
      const session = (from: number, to: number) => ({
        ...person,
        user_id: newId(`${uuid} ${email} ${from}`),
        join_time: at(from),
        leave_time: at(to),
        duration: (to - from) * 60,
        status: "in_meeting",
      });
      return index === people.length - 1 ? [session(0, 45), session(10, 20)] : [session(0, 45)];
    }),
    transcript: toWebVtt(names),
    summary: {
      meeting_host_id: meeting.host_id,
      meeting_host_email: meeting.host_email,
      meeting_uuid: uuid,
      meeting_id: meeting.id,
      meeting_topic: meeting.topic,
      meeting_start_time: timestamp(start),
      meeting_end_time: timestamp(end),
      summary_created_time: timestamp(end),
      summary_title: `Summary of ${meeting.topic}`,
      summary_content: "## Key takeaways\n- The release moves to Friday.",
    },
    answers: people.map(({ email }, index) => ({
      name: names[index],
      email,
      question_details: [{ question: "Do we release on Friday?", answer: index ? "No" : "Yes" }],
    })),
  };
  world.instances.push(instance);
  if (!world.recordings.some((recording) => recording.uuid === uuid)) {
    world.recordings.push(toRecording(instance));
  }
  return instance;
}

function toWebVtt(names: string[]): string {
  const texts = ["Good morning, everyone.", "Let us begin.", "We release on Friday."];
  const cues = texts.map((text, index) => {
    const time = (seconds: number) =>
      addSeconds(new UTCDate(0), seconds).toISOString().slice(11, 23);
    const speaker = names[index % names.length] ?? "Olivia Owner";
    return `${index + 1}\n${time(index * 3)} --> ${time(index * 3 + 2)}\n${speaker}: ${text}`;
  });
  return ["WEBVTT", ...cues].join("\n\n");
}

function toRecording({ uuid, meeting, startTime }: Instance): Recording {
  const fileId = newId(`${uuid} file`);
  return {
    uuid,
    id: meeting.id,
    host_id: meeting.host_id,
    topic: meeting.topic,
    start_time: startTime,
    duration: 45,
    recording_count: 1,
    recording_files: [
      {
        id: fileId,
        file_type: "MP4",
        status: "completed",
        download_url: `https://zoom.us/rec/download/${fileId}`,
      },
    ],
  };
}
