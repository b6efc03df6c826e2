import { testing } from "@prismatic-io/spectral";
import component from "../../src";
import { connection } from "./connection";
import { rejection } from "./rejection";

export { component };

/** Runs the actions in src as the platform does, with the defaults of the form. */
export const harness = testing.createHarness(component);

/** Runs an action with the defaults of the form and returns its data. */
export async function run(action: string, inputs: Record<string, unknown> = {}): Promise<unknown> {
  const result = await harness.action(action, { connection, ...inputs });
  return (result as { data: unknown }).data;
}

/** Returns the error that an action fails with. */
export function failure(action: string, inputs?: Record<string, unknown>): Promise<Error> {
  return rejection(run(action, inputs));
}
