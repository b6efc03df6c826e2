import type { Connection } from "@prismatic-io/spectral";
import type { loadComponent } from "../../sandbox/loadComponent";
import type { Sandbox } from "../../sandbox/sandbox";

/** Inputs of a part, or what it returns. */
export type Data = Record<string, unknown>;

/** Runs one part and prints a line: its purpose and its result. */
export type Show = <Result>(
  name: string,
  purpose: string,
  call: () => Promise<Result>,
  describe: (result: Result) => string,
) => Promise<Result>;

/** Runs an action and prints a line: its purpose and its result. */
export type Run = (
  action: string,
  purpose: string,
  inputs: Data,
  describe: (data: Data) => string,
) => Promise<Data>;

/** What a part of the tour runs with. */
export interface Stage {
  show: Show;
  run: Run;
  harness: ReturnType<typeof loadComponent>["harness"];
  connection: Connection;
  sandbox: Sandbox;
}

/** Where the demo writes to. */
export interface Terminal {
  out(text: string | Buffer): void;
  error(text: string): void;
}
