import type { Connection } from "@prismatic-io/spectral";
import { loadComponent } from "../../sandbox/loadComponent";
import { connect, parseJson, type Target } from "./connect";
import { isEvent, signedEvent, webhookSecretToken } from "./events";
import { findPart, type Part } from "./parts";
import type { Terminal } from "./stage";

/**
 * Runs one action, data source or trigger and prints its result as JSON, and a file as it is.
 *
 * @param pairs Its inputs, as `key=value`; a value that begins like JSON is parsed.
 * @param connection Connection to Zoom itself as JSON; the mock Zoom server if omitted.
 * @throws Error if there is no such part or input, and what the part throws.
 */
export async function runPart(
  key: string,
  pairs: string[],
  terminal: Terminal,
  connection: string | undefined,
): Promise<void> {
  const part = findPart(key);
  const inputs = parseInputs(part, pairs);
  const target = await connect(connection);
  try {
    terminal.error(`${target.description}\n\n`);
    const result = await run(part, inputs, target);
    terminal.out(Buffer.isBuffer(result) ? result : `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await target.close();
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
        const context = { instanceState: {} };
        const given = { connection, ...inputs };
        const { payload } = (await harness.trigger(part.key, {}, given, context)) as Polled;
        return payload.body.data;
      }
      const { event = "meeting.started", ...rest } = inputs;
      if (!isEvent(String(event))) {
        throw new Error(
          `Zoom has no event "${event}". List all events with npm run demo -- selectEventType.`,
        );
      }
      const secret = String(rest.webhookSecretToken ?? webhookSecretToken);
      const payload = signedEvent(String(event), secret);
      const needed = webhookInputs(part, String(event), connection);
      const given = { ...needed, webhookSecretToken: secret, ...rest };
      return harness.trigger(part.key, payload, given);
    }
  }
}

/** Returns the inputs that a webhook trigger requires besides its secret token. */
export function webhookInputs({ inputs }: Part, event: string, connection: Connection): Inputs {
  const values: Inputs = { connection, eventTypes: [event] };
  const required = inputs.filter(({ key, required }) => required && key in values);
  return Object.fromEntries(required.map(({ key }) => [key, values[key]]));
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
