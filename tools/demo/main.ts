import { describeCommands, describePart } from "./help";
import { runPart } from "./runPart";
import type { Terminal } from "./stage";
import { tour } from "./tour";

/**
 * Runs the demo.
 *
 * @param args What follows `npm run demo --`.
 * @param connection Connection to Zoom itself as JSON, as in PRISMATIC_CONNECTION_VALUE.
 */
export async function main(
  [key, ...rest]: string[],
  terminal: Terminal,
  connection?: string,
): Promise<boolean> {
  try {
    if (key === undefined) await tour(terminal);
    else if (key === "--help" || key === "-h") terminal.out(`${describeCommands()}\n`);
    else if (rest.includes("--help")) terminal.out(`${describePart(key)}\n`);
    else await runPart(key, rest, terminal, connection);
    return true;
  } catch (error) {
    terminal.error(error instanceof Error ? `${error.name}: ${error.message}\n` : `${error}\n`);
    return false;
  }
}

if (require.main === module) {
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  };
  main(process.argv.slice(2), terminal, process.env.PRISMATIC_CONNECTION_VALUE).then(
    (succeeded) => {
      process.exitCode = succeeded ? 0 : 1;
    },
  );
}
