import { asContext } from "../../sandbox/asContext";
import { zoomClient } from "../../src/client/zoomClient";
import { sandboxConnection } from "./sandbox";

/** Creates a context that keeps the lines that are logged. */
export function contextWithLog(debug = false) {
  const lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  const names = ["metric", "trace", "debug", "info", "log", "warn", "error"] as const;
  const logger = Object.fromEntries(names.map((name) => [name, write]));
  const context = asContext({ logger, debug: { enabled: debug } });
  return { context, lines };
}

/** Creates a client for the mock Zoom server. */
export const sandboxClient = () => zoomClient(sandboxConnection, contextWithLog().context);
