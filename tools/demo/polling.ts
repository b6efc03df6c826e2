import type { Sandbox } from "../../sandbox/sandbox";
import { known, timestamp } from "../../sandbox/world";
import type { Data } from "./flow";
import { formatCount } from "./formatCount";
import type { Stage } from "./stage";

type Act = (action: string, inputs: Data) => Promise<Data>;

/** What a trigger polls, and what happens in Zoom between two polls. */
interface Scene {
  inputs: Data;
  change: (act: Act, sandbox: Sandbox) => unknown;
}

const person = { email: "may@example.com", firstName: "May", lastName: "Lee" };

const meetingEnds = async (act: Act) => {
  const { id } = await act("createMeeting", { userId: "me", topic: "Retrospective" });
  await act("endMeeting", { meetingId: id });
};

const scenes: Record<string, Scene> = {
  endedMeetings: { inputs: { userId: "me" }, change: meetingEnds },
  newCalls: {
    inputs: {},
    change: (_, { world }) => {
      const now = timestamp(new Date());
      const call = { id: "call", owner_id: world.owner.id, direction: "inbound" };
      world.calls.push({ ...call, start_time: now, end_time: now });
    },
  },
  newMeetingRegistrants: {
    inputs: { meetingId: known.meetingId },
    change: (act) => act("addMeetingRegistrant", { meetingId: known.meetingId, ...person }),
  },
  newMeetings: {
    inputs: { userId: "me" },
    change: (act) => act("createMeeting", { userId: "me", topic: "Kickoff" }),
  },
  newMeetingSummaries: { inputs: { userId: "me" }, change: meetingEnds },
  newRecordings: { inputs: { userId: "me" }, change: meetingEnds },
  newUsers: {
    inputs: {},
    change: (act) => act("createUser", { ...person, userType: "1" }),
  },
  newWebinarRegistrants: {
    inputs: { webinarId: known.webinarId },
    change: (act) => act("addWebinarRegistrant", { webinarId: known.webinarId, ...person }),
  },
};

/**
 * Polls twice with a trigger: first there is nothing new, then what came in between.
 *
 * @param stage What to run it with.
 * @param key Key of the trigger.
 * @throws Error that names this file if it does not say what happens between the polls.
 */
export async function pollTwice(stage: Stage, key: string): Promise<void> {
  const { show, harness, connection, sandbox } = stage;
  const scene = scenes[key];
  if (!scene) throw new Error(`tools/demo/polling.ts does not say what ${key} finds.`);
  const instanceState = {};
  const poll = () =>
    harness.trigger(key, {}, { connection, ...scene.inputs }, {
      instanceState,
    } as never) as Promise<unknown> as Promise<PolledResult>;
  const act: Act = async (action, inputs) => {
    const result = await harness.action(action, { connection, ...inputs });
    return (result as { data: Data }).data;
  };
  await show(key, "first poll", poll, describe);
  await scene.change(act, sandbox);
  await show(key, "second poll, after something came in", poll, describe);
}

interface PolledResult {
  payload: { body: { data: { created: Data[]; updated: Data[] } } };
  resultType: string;
}

function describe({ payload, resultType }: PolledResult): string {
  const { created, updated } = payload.body.data;
  if (resultType === "polled_no_changes") return "starts nothing";
  const [record] = [...created, ...updated];
  const name = record?.topic ?? record?.meeting_topic ?? record?.email ?? record?.id;
  return `${formatCount(created.length, "new record")}: ${name}`;
}
