import type { Sandbox } from "../../test/sandbox/sandbox";
import { known } from "../../test/sandbox/world";
import { fixture, fixtureNames } from "../../test/support/fixtures";
import { loadComponent } from "./component";
import { connect } from "./connect";
import { signedEvent, webhookSecretToken } from "./events";
import { type Data, flow, type Run } from "./flow";
import { formatCount } from "./formatCount";
import { highlights } from "./highlights";
import { listParts, type Part } from "./parts";
import { showProgress } from "./progress";

/** Runs one part and prints a line: what it was asked for, and what came back. */
export type Show = <Result>(
  name: string,
  purpose: string,
  call: () => Promise<Result>,
  describe: (result: Result) => string,
) => Promise<Result>;

/**
 * Runs every part of the built component against the sandbox and prints a line for each.
 *
 * @returns Whether everything succeeded.
 */
export async function tour(): Promise<boolean> {
  const { harness } = loadComponent();
  const { connection, sandbox, close } = await connect(undefined);
  if (!sandbox) throw new Error("The tour runs against the sandbox alone.");
  const parts = listParts();
  const width = Math.max(...parts.map(({ key }) => key.length));
  const unseen = new Set(parts.map(({ key }) => key));
  const startedAt = performance.now();
  let calls = 0;
  const hideProgress = showProgress(() => formatCount(calls, "call"));

  const show: Show = async (name, purpose, call, describe) => {
    const clock = stopwatch(sandbox);
    const result = await call().catch((error) => {
      throw new Error(`${name} failed: ${error instanceof Error ? error.message : error}`);
    });
    calls += 1;
    unseen.delete(name);
    const { requests, milliseconds } = clock();
    const cost = `${formatCount(requests, "request").padStart(12)} ${String(milliseconds).padStart(5)} ms`;
    console.log(
      `  ${name.padEnd(width)}  ${cut(purpose, 46)} → ${cut(describe(result), 60)} ${cost}`,
    );
    return result;
  };

  const run: Run = async (action, purpose, inputs, describe) => {
    const call = () => harness.action(action, { connection, ...inputs }) as Promise<{ data: Data }>;
    const { data } = await show(action, purpose, call, ({ data }) => describe(data));
    return data;
  };

  console.log(`The built component against a Zoom sandbox on 127.0.0.1:${sandbox.port}`);
  try {
    heading("What every flow gets");
    const shown = await highlights({ show, run, harness, connection, sandbox });

    heading("A story, from a new user to their last day");
    await flow(run);

    const rest = actionsOf(parts).filter(({ key }) => unseen.has(key));
    if (rest.length > 0) heading("Every other action, with its fixture");
    for (const { key } of rest) await runFixture(key, sandbox, run);

    heading("What data sources offer");
    const ids = {
      userId: "me",
      meetingId: known.meetingId,
      webinarId: known.webinarId,
      searchKey: "Jo",
    };
    for (const { key } of parts.filter(({ kind }) => kind === "dataSource")) {
      const inputs = { connection, ...ids };
      await show(
        key,
        "what there is to choose",
        () => harness.dataSource(key, inputs),
        describeChoices,
      );
    }

    heading("What starts a flow");
    for (const { key } of parts.filter(({ kind, isPolling }) => kind === "trigger" && !isPolling)) {
      await show(
        key,
        "meeting.started, signed by Zoom",
        () =>
          harness.trigger(key, signedEvent("meeting.started", webhookSecretToken) as never, {
            webhookSecretToken,
          }) as Promise<{ branch: string }>,
        ({ branch }) => `takes the ${branch} branch`,
      );
    }

    if (unseen.size > 0) throw new Error(`Not shown: ${[...unseen].join(", ")}`);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`\nShown: ${countKinds(parts)}; ${shown.join(", ")}.`);
    console.log(
      `All of it worked: ${formatCount(calls, "call")}, ${formatCount(sandbox.received.length, "request")}, ${seconds} s.`,
    );
    return true;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    hideProgress();
    await close();
  }
}

function heading(text: string): void {
  console.log(`\n${text}\n`);
}

function actionsOf(parts: Part[]): Part[] {
  return parts.filter(({ kind, key }) => kind === "action" && fixtureNames().includes(key));
}

/** Runs an action that the story does not use: its fixture has the inputs and Zoom's responses. */
async function runFixture(key: string, sandbox: Sandbox, run: Run): Promise<void> {
  const { inputs, exchanges } = fixture(key);
  for (const { response } of exchanges) {
    sandbox.intercept((_request, reply) => {
      const { status, headers, body } = response;
      reply.writeHead(status, { "Content-Type": "application/json", ...headers });
      reply.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  }
  const [first] = exchanges;
  const request = first ? `${first.request.method} ${first.request.path.replace("/v2", "")}` : "";
  await run(key, request, inputs, describeData);
}

/** The first few values of a result, or how many records it has. */
function describeData(data: Data): string {
  if (Buffer.isBuffer(data)) return formatCount(data.length, "byte");
  const list = Object.entries(data).find(([, value]) => Array.isArray(value));
  if (list && "next_page_token" in data) {
    return formatCount(
      (list[1] as unknown[]).length,
      list[0].replaceAll("_", " ").replace(/ies$/, "y").replace(/s$/, ""),
    );
  }
  const values = Object.entries(data).filter(([, value]) =>
    ["string", "number"].includes(typeof value),
  );
  return values.map(([key, value]) => `${key} ${value}`).join(", ") || "done";
}

function describeChoices({ result }: { result: unknown }): string {
  const choices = result as { label: string }[];
  return `${formatCount(choices.length, "choice")}, such as ${choices[0]?.label}`;
}

function countKinds(parts: Part[]): string {
  const nouns = { action: "action", dataSource: "data source", trigger: "trigger" };
  return Object.entries(nouns)
    .map(([kind, noun]) => formatCount(parts.filter((part) => part.kind === kind).length, noun))
    .join(", ");
}

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ");
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
}

function stopwatch(sandbox: Sandbox) {
  const requests = sandbox.received.length;
  const startedAt = performance.now();
  return () => ({
    requests: sandbox.received.length - requests,
    milliseconds: Math.round(performance.now() - startedAt),
  });
}
