import { createHmac } from "node:crypto";
import { getUnixTime } from "date-fns";
import { connectZoomTo } from "../../test/sandbox/connect";
import { type Sandbox, sandboxToken, startSandbox } from "../../test/sandbox/sandbox";
import { known } from "../../test/sandbox/world";
import { loadComponent } from "./component";
import { type Data, flow, type Run } from "./flow";
import { plural } from "./plural";

const connection = {
  key: "oauth",
  configVarKey: "Zoom",
  fields: {},
  token: { access_token: sandboxToken },
};

/**
 * Runs a flow through every part of the built component against the sandbox, a printed line each.
 *
 * @returns Whether everything went well.
 */
export async function tour(): Promise<boolean> {
  const { component, harness } = loadComponent();
  const { actions, dataSources, triggers } = component;
  const sandbox = await startSandbox();
  const disconnect = connectZoomTo(sandbox.port);
  const startedAt = performance.now();
  const missing = new Set(Object.keys({ ...actions, ...dataSources, ...triggers }));
  let calls = 0;

  async function show<Result>(
    name: string,
    asks: string,
    call: () => Promise<unknown>,
    answer: (result: Result) => string,
  ): Promise<Result> {
    const clock = stopwatch(sandbox);
    try {
      const result = (await call()) as Result;
      calls += 1;
      missing.delete(name);
      const { requests, milliseconds } = clock();
      console.log(
        `${String(calls).padStart(2)} ${name.padEnd(29)} ${asks.padEnd(44)} → ${answer(result).slice(0, 58).padEnd(58)} ${plural(requests, "request").padStart(11)} ${String(milliseconds).padStart(5)} ms`,
      );
      return result;
    } catch (error) {
      throw new Error(`${name} failed: ${error instanceof Error ? error.message : error}`);
    }
  }

  const run: Run = async (action, asks, inputs, answer) => {
    const call = () => harness.action(action, { connection, ...inputs });
    const { data } = await show<{ data: Data }>(action, asks, call, ({ data }) => answer(data));
    return data;
  };

  console.log(`The built component against a Zoom stand-in on 127.0.0.1:${sandbox.port}\n`);
  try {
    await flow(run);

    console.log("\nWhat the pickers of the designer offer\n");
    const ids = { userId: "me", meetingId: known.meetingId, webinarId: known.webinarId };
    for (const key of Object.keys(dataSources)) {
      const call = () => harness.dataSource(key, { connection, ...ids });
      await show<Picker>(key, "what a designer can pick", call, describePicker);
    }

    console.log("\nAn event of Zoom's\n");
    const receive = () => harness.trigger("webhookReceiver", signedEvent(), { webhookSecretToken });
    await show<{ branch: string }>(
      "webhookReceiver",
      "meeting.started, signed by Zoom",
      receive,
      ({ branch }) => `leaves through ${branch}`,
    );

    if (missing.size > 0) throw new Error(`Not shown: ${[...missing].join(", ")}`);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const parts = [
      plural(Object.keys(actions).length, "action"),
      plural(Object.keys(dataSources).length, "data source"),
      plural(Object.keys(triggers).length, "trigger"),
    ].join(", ");
    console.log(
      `\nAll work (${parts}): ${plural(calls, "call")}, ${plural(sandbox.received.length, "request")}, ${seconds} s.`,
    );
    return true;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    disconnect();
    await sandbox.close();
  }
}

interface Picker {
  result: { label: string }[];
}

function describePicker({ result }: Picker): string {
  return `${plural(result.length, "choice")}, such as ${result[0]?.label}`;
}

const webhookSecretToken = "demo-secret-token";

function signedEvent() {
  const data = JSON.stringify({ event: "meeting.started", payload: {} });
  const timestamp = String(getUnixTime(new Date()));
  const hmac = createHmac("sha256", webhookSecretToken).update(`v0:${timestamp}:${data}`);
  const headers = {
    "x-zm-request-timestamp": timestamp,
    "x-zm-signature": `v0=${hmac.digest("hex")}`,
  };
  return { headers, rawBody: { data }, body: { data: JSON.parse(data) } } as never;
}

function stopwatch(sandbox: Sandbox) {
  const requests = sandbox.received.length;
  const startedAt = performance.now();
  return () => ({
    requests: sandbox.received.length - requests,
    milliseconds: Math.round(performance.now() - startedAt),
  });
}
