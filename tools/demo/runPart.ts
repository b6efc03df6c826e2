import type { Connection } from "@prismatic-io/spectral";
import { loadComponent } from "../../sandbox/loadComponent";
import { connect, parseJson, type Target } from "./connect";
import { signedEvent, webhookSecretToken } from "./events";
import { findPart, type Part } from "./parts";
import { showProgress } from "./progress";

/**
 * Runs one action, data source or trigger and prints its result: against Zoom itself with a
 * connection in PRISMATIC_CONNECTION_VALUE, otherwise against the sandbox.
 *
 * @param key Key of the part.
 * @param pairs Its inputs, as `key=value`; a value that begins like JSON is parsed.
 * @returns Whether it succeeded.
 */
export async function runPart(key: string, pairs: string[]): Promise<boolean> {
  try {
    const part = findPart(key);
    const inputs = parseInputs(part, pairs);
    const target = await connect(process.env.PRISMATIC_CONNECTION_VALUE);
    console.error(`${target.description}\n`);
    const progress = showProgress(() => part.display.label);
    const result = await run(part, inputs, target).finally(async () => {
      progress.stop();
      await target.close();
    });
    print(result);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    return false;
  }
}

type Inputs = Record<string, unknown>;

/** What a polling trigger returns. */
interface Polled {
  payload: { body: { data: unknown } };
}

async function run(part: Part, inputs: Inputs, { connection }: Target): Promise<unknown> {
  const { harness } = loadComponent();
  switch (part.kind) {
    case "action":
      return ((await harness.action(part.key, { connection, ...inputs })) as { data: unknown })
        .data;
    case "dataSource":
      return (await harness.dataSource(part.key, { connection, ...inputs })).result;
    case "trigger": {
      if (part.isPolling) {
        const context = { instanceState: {} } as never;
        const given = { connection, ...inputs };
        const { payload } = (await harness.trigger(part.key, {}, given, context)) as Polled;
        return payload.body.data;
      }
      const { event = "meeting.started", ...rest } = inputs;
      const secret = String(rest.webhookSecretToken ?? webhookSecretToken);
      const payload = signedEvent(String(event), secret);
      const needed = webhookInputs(part, String(event), connection);
      const given = { ...needed, webhookSecretToken: secret, ...rest };
      return harness.trigger(part.key, payload as never, given);
    }
  }
}

/**
 * Returns the inputs that a webhook trigger requires besides its secret token.
 *
 * @param part The trigger.
 * @param event Name of the event that it receives.
 * @param connection The connection to use.
 * @returns The values of those inputs.
 */
export function webhookInputs({ inputs }: Part, event: string, connection: Connection): Inputs {
  const values: Inputs = { connection, eventTypes: [event] };
  const required = inputs.filter(({ key, required }) => required && key in values);
  return Object.fromEntries(required.map(({ key }) => [key, values[key]]));
}

/** Prints a result as JSON, and a file as it is, to be redirected into one. */
function print(result: unknown): void {
  if (Buffer.isBuffer(result)) process.stdout.write(result);
  else console.log(JSON.stringify(result, null, 2));
}

function parseInputs(part: Part, pairs: string[]): Inputs {
  const known = part.inputs.map(({ key }) => key).filter((key) => key !== "connection");
  if (part.kind === "trigger" && !part.isPolling) known.push("event");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key = "", value = ""] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
      if (!known.includes(key)) {
        const usage = `Usage: npm run demo -- ${part.key} ${known[0] ?? "input"}=value.`;
        throw new Error(`Unknown input "${pair}". ${usage} Inputs: ${known.join(", ") || "none"}`);
      }
      return [key, /^[[{]/.test(value) ? parseJson(value, `"${pair}" is not valid JSON.`) : value];
    }),
  );
}
