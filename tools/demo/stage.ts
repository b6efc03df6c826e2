import type { Connection } from "@prismatic-io/spectral";
import type { loadComponent } from "../../sandbox/loadComponent";
import type { Sandbox } from "../../sandbox/sandbox";
import type { Run } from "./flow";

/** Runs one part and prints a line: its purpose and its result. */
export type Show = <Result>(
  name: string,
  purpose: string,
  call: () => Promise<Result>,
  describe: (result: Result) => string,
) => Promise<Result>;

/** What a part of the tour runs with. */
export interface Stage {
  show: Show;
  run: Run;
  harness: ReturnType<typeof loadComponent>["harness"];
  connection: Connection;
  sandbox: Sandbox;
}
