import { run } from "./component";
import type { FixtureRequest } from "./fixtures";
import { replay } from "./replay";

/** A response that every action can make something of. */
const anything = {
  status: 200,
  body: {
    users: [],
    meetings: [],
    webinars: [],
    registrants: [],
    participants: [],
    recordings: [],
    channels: [],
    messages: [],
    members: [],
    contacts: [],
    call_logs: [],
    voice_mails: [],
    sms_sessions: [],
    sms_histories: [],
  },
};

/**
 * Runs an action, whatever Zoom responds.
 *
 * @param action The action's key.
 * @param inputs Its inputs besides the connection.
 * @returns The requests that it sent.
 */
export async function requestsOf(
  action: string,
  inputs: Record<string, unknown>,
): Promise<FixtureRequest[]> {
  const requests = replay(anything, anything, anything);
  await run(action, inputs);
  return requests;
}
