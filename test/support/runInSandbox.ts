import { run } from "./component";
import { sandboxConnection } from "./sandbox";

/** Runs an action against the mock Zoom server, with the defaults of the form, and returns its data. */
export const runInSandbox = (action: string, inputs: object = {}) =>
  run(action, { connection: sandboxConnection, ...inputs }) as Promise<Record<string, unknown>>;
