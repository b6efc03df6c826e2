import { connectZoomTo } from "../../test/sandbox/connect";
import { sandboxToken, startSandbox } from "../../test/sandbox/sandbox";
import { known } from "../../test/sandbox/world";
import { loadComponent } from "./component";

const notAConnection = "PRISMATIC_CONNECTION_VALUE is not JSON: see README, Running one action.";
const usage = "npm run demo -- getMeeting meetingId=123";

/**
 * Runs one action and prints its result: against Zoom itself with a connection in
 * PRISMATIC_CONNECTION_VALUE, else against the sandbox.
 *
 * @param key The action's key.
 * @param pairs The inputs, as `key=value`; a value that is JSON is read as JSON.
 * @returns Whether it went well.
 */
export async function runOne(key: string, pairs: string[]): Promise<boolean> {
  const { component, harness } = loadComponent();
  try {
    const action = component.actions[key];
    if (!action) {
      const known = Object.keys(component.actions).sort().join(", ");
      throw new Error(`There is no action “${key}”. There are: ${known}`);
    }
    const inputs = parseInputs(pairs, action.inputs);
    const { connection, close } = await connect(process.env.PRISMATIC_CONNECTION_VALUE);
    try {
      const { data } = (await harness.action(key, { connection, ...inputs })) as { data: unknown };
      // A file goes out as it is, to be led into one.
      if (Buffer.isBuffer(data)) process.stdout.write(data);
      else console.log(JSON.stringify(data, null, 2));
      return true;
    } finally {
      await close();
    }
  } catch (error) {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    return false;
  }
}

function parseInputs(pairs: string[], inputs: { key: string }[]): Record<string, unknown> {
  const known = inputs.map((input) => input.key).filter((key) => key !== "connection");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key = "", value = ""] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
      if (!known.includes(key)) {
        throw new Error(
          `“${pair}” is no input. Write ${usage}; the inputs are: ${known.join(", ")}`,
        );
      }
      return [key, /^[[{]/.test(value) ? parseJson(value, `“${pair}” is no JSON.`) : value];
    }),
  );
}

function parseJson(text: string, problem: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(problem);
  }
}

async function connect(value: string | undefined) {
  if (value) {
    console.error("Talking to Zoom itself, with the connection of PRISMATIC_CONNECTION_VALUE.\n");
    return {
      connection: { configVarKey: "Zoom", ...parseJson(value, notAConnection) },
      close: async () => {},
    };
  }
  const sandbox = await startSandbox();
  const disconnect = connectZoomTo(sandbox.port);
  console.error(
    `Talking to a Zoom stand-in. It holds the user ${known.ownerEmail} (“me”), the meeting ${known.meetingId} and the webinar ${known.webinarId}.\n`,
  );
  return {
    connection: {
      key: "oauth",
      configVarKey: "Zoom",
      fields: {},
      token: { access_token: sandboxToken },
    },
    close: async () => {
      disconnect();
      await sandbox.close();
    },
  };
}
