import { asContext } from "../../sandbox/asContext";
import { component } from "./component";

type Lifecycle = "webhookCreate" | "webhookDelete";

/** What the platform passes of an instance, and what it keeps of it. */
export interface Instance {
  crossFlowState: Record<string, unknown>;
  flow: { id: string; name: string; stableId: string };
  webhookUrls: Record<string, string>;
  instance: { id: string; name: string };
}

export const webhookUrl = "https://hooks.example.com/trigger/flow-1";

/** An instance that has just been deployed for the first time. */
export function newInstance(): Instance {
  return {
    crossFlowState: {},
    flow: { id: "f1", name: "Flow 1", stableId: "stable-1" },
    webhookUrls: { "Flow 1": webhookUrl, "Flow 2": "https://hooks.example.com/trigger/flow-2" },
    instance: { id: "i1", name: "Acme" },
  };
}

/**
 * Deploys or deletes an instance, as the platform does: with the defaults of the form, in debug
 * mode, and without the state of the flow.
 *
 * @param key Key of the trigger.
 * @param event What happens to the instance.
 * @param instance The instance, whose state is changed.
 * @param inputs The inputs of the trigger.
 * @returns What was returned, and what was logged.
 */
export async function runLifecycle(
  key: string,
  event: Lifecycle,
  instance: Instance,
  inputs: Record<string, unknown>,
) {
  const trigger = component.triggers[key];
  const defaults = (trigger?.inputs ?? []).map(({ key, default: value }) => [key, value ?? ""]);
  const lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  const levels = ["metric", "trace", "debug", "info", "log", "warn", "error"];
  const logger = Object.fromEntries(levels.map((level) => [level, write]));
  const context = asContext({ ...instance, logger, globalDebug: true });
  const params = { ...Object.fromEntries(defaults), ...inputs };
  const outcome = await Promise.resolve(trigger?.[event]?.(context, params)).then(
    (result) => ({ result, error: undefined }),
    (error: Error) => ({ result: undefined, error }),
  );
  return { ...outcome, lines };
}
