import { flow } from "@prismatic-io/spectral";
import type { ListUsersRecordingsResult } from "../manifests/zoom";

type Recordings = NonNullable<ListUsersRecordingsResult["data"]["meetings"]>;

/** Maximum number of characters of a message. A choice: Zoom names no limit, and a chat is read in parts. */
const partLength = 4_000;
/** Ends between words if there are any. */
const part = /.{1,4000}(?!\S)|.{4000}/gsu;

/**
 * Posts the transcript of each new recording to a channel, by speaker, in a thread of its own. A
 * recording that fails does not keep the others from being posted.
 */
export const postTranscripts = flow({
  name: "Post Transcripts",
  stableKey: "post-transcripts",
  description: "Posts the transcript of each new recording of the host to a channel.",
  schedule: { configVar: "Recordings Schedule" },
  onTrigger: {
    component: "zoom",
    key: "newRecordings",
    values: {
      connection: { configVar: "Zoom Connection" },
      userId: { configVar: "Host" },
    },
  },
  onExecution: async ({ components, configVars, instanceState, logger }, { onTrigger }) => {
    const { getMeetingTranscript, sendChatMessage } = components.zoom;
    const connection = configVars["Zoom Connection"];
    const channel = { connection, userId: "me", toChannel: configVars.Channel };
    const posted = new Set(instanceState.posted as string[] | undefined);
    const failed: string[] = [];
    for (const { uuid = "", topic } of withTranscript(onTrigger.results.body.data)) {
      // A recording comes again when it gets another file.
      if (posted.has(uuid)) continue;
      try {
        const { data } = await getMeetingTranscript({ connection, meetingId: uuid });
        const first = await sendChatMessage({ ...channel, message: `Transcript of ${topic}` });
        for (const message of toParts(data.text ?? "")) {
          await sendChatMessage({ ...channel, message, replyMainMessageId: first.data.id });
        }
        posted.add(uuid);
      } catch (error) {
        failed.push(uuid);
        logger.error(`The transcript of ${topic} was not posted: ${error}`);
      }
    }
    // Zoom adds files for a week at most, in which no host makes a thousand recordings.
    return { data: { failed }, instanceState: { posted: [...posted].slice(-1000) } };
  },
});

/** Finds the recordings of a poll whose transcript is ready. A manifest types no trigger's payload. */
function withTranscript(data: unknown): Recordings {
  const { created = [], updated = [] } = (data ?? {}) as {
    created?: Recordings;
    updated?: Recordings;
  };
  return [...created, ...updated].filter(({ recording_files = [] }) =>
    recording_files.some(
      ({ file_type, status }) => file_type === "TRANSCRIPT" && status === "completed",
    ),
  );
}

/** Splits a transcript between its speakers; a longer speech anywhere. */
function toParts(text: string): string[] {
  const parts: string[] = [];
  for (const speech of text.split("\n\n").flatMap((speech) => speech.match(part) ?? [])) {
    const longer = [parts.at(-1) ?? [], speech].flat().join("\n\n");
    if (longer.length <= partLength) parts.splice(-1, 1, longer);
    else parts.push(speech);
  }
  return parts;
}
