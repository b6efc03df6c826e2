import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src";
import { connection } from "./connection";
import { rejection } from "./rejection";

export { component };

/** Runs actions of the source as the platform does, with the designer's defaults. */
export const harness = createHarness(component);

/** Runs an action with the designer's defaults and gives its data. */
export async function run(action: string, inputs: Record<string, unknown> = {}): Promise<unknown> {
  const result = await harness.action(action, { connection, ...inputs });
  return (result as { data: unknown }).data;
}

/** The error that an action ends with. */
export function failure(action: string, inputs?: Record<string, unknown>): Promise<Error> {
  return rejection(run(action, inputs));
}
