import type { ClientContext } from "../../src/client/send";
import { zoomClient } from "../../src/client/zoomClient";
import { sandboxConnection } from "./sandbox";

/** Creates a context that keeps the lines that are logged. */
export function contextWithLog(debug = false) {
  const lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  const names = ["metric", "trace", "debug", "info", "log", "warn", "error"] as const;
  const logger = Object.fromEntries(names.map((name) => [name, write]));
  // The client uses nothing else of the platform's logger and debug context.
  const context = { logger, debug: { enabled: debug } } as unknown as ClientContext;
  return { context, lines };
}

/** Creates a client for the mock Zoom server. */
export const sandboxClient = () => zoomClient(sandboxConnection, contextWithLog().context);
