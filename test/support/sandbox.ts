import { policy } from "../../src/client/retries";
import { connectZoomTo } from "../sandbox/connect";
import {
  type Interception,
  type Sandbox,
  type SandboxOptions,
  sandboxToken,
  startSandbox,
} from "../sandbox/sandbox";
import { connection } from "./connection";

/** A connection that the sandbox accepts. */
export const sandboxConnection = { ...connection, token: { access_token: sandboxToken } };

/**
 * Starts a sandbox for the tests of a file and leads Zoom's host into it.
 *
 * @returns The sandbox, once the tests run.
 */
export function useSandbox(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox;
  let disconnect: () => void;
  beforeEach(async () => {
    sandbox = await startSandbox({ users: 5, ...options });
    disconnect = connectZoomTo(sandbox.port);
  });
  afterEach(async () => {
    disconnect();
    await sandbox.close();
  });
  return () => sandbox;
}

/** Shortens the delays of the policy so that retries come within milliseconds. */
export function shortenWaiting(): void {
  beforeEach(() => {
    jest.replaceProperty(policy, "backoff", { initialDelayMs: 4, maxDelayMs: 16 });
  });
}

/** Answers with a status and a body. */
export function answers(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): Interception {
  return (_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** Breaks the connection in the place of an answer. */
export const breaks: Interception = (request) => void request.socket.destroy();

/** Breaks the connection in the middle of an answer. */
export const breaksHalfway: Interception = (request, response) => {
  response.writeHead(200, { "Content-Length": 1000 });
  response.write('{"users": [');
  setTimeout(() => request.socket.destroy(), 20);
};

/** Never answers. */
export const staysSilent: Interception = () => {};

/** Answers a byte at a time, for ever. */
export const drips: Interception = (request, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 20);
  request.socket.on("close", () => clearInterval(timer));
};
