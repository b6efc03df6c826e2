import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { startSandbox } from "../../sandbox/sandbox";

/** The cost of listing all users. */
export interface ListCost {
  records: number;
  requests: number;
  milliseconds: number;
  /** Peak memory beyond that of the loaded component, garbage included, in bytes. */
  peak: number;
  /** The memory of the result alone, in bytes. */
  held: number;
}

/**
 * Lists users with the built component, in a process of its own, so that its memory is
 * measured alone.
 *
 * @param latency Delay of each response, in milliseconds.
 */
export async function measureList(users: number, latency: number): Promise<ListCost> {
  const sandbox = await startSandbox({ users, latency });
  const list = resolve(__dirname, "list.ts");
  const options = ["--expose-gc", "--import", "tsx", list, String(sandbox.port)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, options);
    return { requests: sandbox.received.length, ...JSON.parse(stdout) };
  } finally {
    await sandbox.close();
  }
}
