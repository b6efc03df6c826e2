import { loadComponent } from "../../sandbox/loadComponent";

/** The instance of an integration with one flow, in the demo. */
export interface Instance {
  crossFlowState: Record<string, unknown>;
  [attribute: string]: unknown;
}

/** Silences a log that would repeat what the demo shows. */
export const quiet = Object.fromEntries(
  ["metric", "trace", "debug", "info", "log", "warn", "error"].map((level) => [level, () => {}]),
);

/** An instance that has not been deployed yet. */
export function newInstance(): Instance {
  return {
    logger: quiet,
    crossFlowState: {},
    flow: { id: "f1", name: "Flow 1", stableId: "flow-1" },
    webhookUrls: { "Flow 1": "https://hooks.example.com/trigger/flow-1" },
    instance: { id: "i1", name: "Acme" },
  };
}

/** Runs what the platform runs when it deploys or deletes an instance. */
export async function runLifecycle(
  trigger: string,
  event: "webhookCreate" | "webhookDelete",
  instance: Instance,
  inputs: Record<string, unknown>,
): Promise<void> {
  const { component } = loadComponent();
  await component.triggers[trigger][event](instance, inputs);
}
