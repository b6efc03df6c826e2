import { connectZoomTo } from "../../sandbox/connect";
import {
  type Interception,
  type Sandbox,
  type SandboxOptions,
  sandboxApp,
  sandboxGov,
  sandboxToken,
  startSandbox,
} from "../../sandbox/sandbox";
import { policy } from "../../src/client/retries";
import { connection } from "./connection";

/** A connection that the mock Zoom server accepts. */
export const sandboxConnection = {
  ...connection,
  fields: { clientId: sandboxApp.clientId, clientSecret: sandboxApp.clientSecret },
  token: { access_token: sandboxToken },
};

/** A connection of Zoom for Government that the mock server accepts, at hosts of that cloud only. */
export const sandboxGovConnection = {
  ...sandboxConnection,
  key: "oauthGov",
  token: { access_token: sandboxGov.token },
};

/**
 * Starts a mock Zoom server for each test of a file and redirects requests for Zoom to it, which are
 * retried within milliseconds.
 *
 * @returns The mock server, once the tests run.
 */
export function useSandbox(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox;
  let disconnect: () => void;
  shortenWaiting();
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

/** Responds with a status and a body. */
export function respondsWith(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): Interception {
  return (_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** Breaks the connection instead of responding. */
export const breaks: Interception = (request) => void request.socket.destroy();

/** Breaks the connection in the middle of a response. */
export const breaksHalfway: Interception = (request, response) => {
  response.writeHead(200, { "Content-Length": 1000 });
  response.write('{"users": [');
  setTimeout(() => request.socket.destroy(), 20);
};

/** Never responds. */
export const staysSilent: Interception = () => {};

/** Responds one byte at a time, endlessly. */
export const drips: Interception = (request, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 20);
  request.socket.on("close", () => clearInterval(timer));
};
