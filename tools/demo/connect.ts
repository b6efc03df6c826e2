import type { Connection } from "@prismatic-io/spectral";
import { connectZoomTo } from "../../sandbox/connect";
import { type Sandbox, sandboxApp, sandboxToken, startSandbox } from "../../sandbox/sandbox";
import { known } from "../../sandbox/world";

/** A connection to Zoom itself, or to a mock Zoom server. */
export interface Target {
  connection: Connection;
  /** Where the connection leads, as a sentence. */
  description: string;
  sandbox?: Sandbox;
  close(): Promise<void>;
}

/**
 * Connects to Zoom itself if a connection is given, otherwise to a new mock Zoom server.
 *
 * @param value Connection as JSON, as in PRISMATIC_CONNECTION_VALUE.
 * @throws Error if the value is not a connection as JSON.
 */
export async function connect(value: string | undefined): Promise<Target> {
  return value ? connectToZoom(value) : connectToSandbox();
}

function connectToZoom(value: string): Target {
  const parsed = parseJson(
    value,
    "PRISMATIC_CONNECTION_VALUE is not valid JSON: see README.md, Try it.",
  );
  if (typeof parsed?.key !== "string") {
    throw new Error(
      'PRISMATIC_CONNECTION_VALUE must be a connection, such as {"key": "oauth", "token": {"access_token": "…"}}.',
    );
  }
  return {
    connection: { configVarKey: "Zoom", ...parsed },
    description: "Connected to Zoom itself, with the connection of PRISMATIC_CONNECTION_VALUE.",
    close: async () => {},
  };
}

async function connectToSandbox(): Promise<Target> {
  const sandbox = await startSandbox();
  const disconnect = connectZoomTo(sandbox.port);
  return {
    connection: {
      key: "oauth",
      configVarKey: "Zoom",
      fields: { clientId: sandboxApp.clientId, clientSecret: sandboxApp.clientSecret },
      token: { access_token: sandboxToken },
    },
    description: `Connected to the mock Zoom server on this machine. It has the user ${known.ownerEmail} (me), the meeting ${known.meetingId}, the webinar ${known.webinarId} and the group ${known.groupId}.`,
    sandbox,
    close: async () => {
      disconnect();
      await sandbox.close();
    },
  };
}

/**
 * Parses JSON.
 *
 * @throws Error with the problem.
 */
export function parseJson(text: string, problem: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(problem);
  }
}
