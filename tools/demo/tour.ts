import { fixture } from "../../sandbox/fixture";
import { loadComponent } from "../../sandbox/loadComponent";
import type { Sandbox } from "../../sandbox/sandbox";
import { known } from "../../sandbox/world";
import type { Input } from "../input";
import { connect } from "./connect";
import { signedEvent, webhookSecretToken } from "./events";
import { example } from "./example";
import { flow } from "./flow";
import { formatCount } from "./formatCount";
import { highlights } from "./highlights";
import { listParts, type Part } from "./parts";
import { pollTwice } from "./polling";
import { webhookInputs } from "./runPart";
import type { Data, Run, Show, Stage, Terminal } from "./stage";

/**
 * Runs every part of the built component against the mock Zoom server and prints a line for each.
 *
 * @throws Error that names the part that failed or was not shown.
 */
export async function tour(terminal: Terminal): Promise<void> {
  const { harness } = loadComponent();
  const { connection, sandbox, close } = await connect(undefined);
  if (!sandbox) throw new Error("The tour runs only against the mock Zoom server.");
  const parts = listParts();
  const width = Math.max(...parts.map(({ key }) => key.length));
  const unseen = new Set(parts.map(({ key }) => key));
  const startedAt = performance.now();
  let calls = 0;

  const show: Show = async (name, purpose, call, describe) => {
    const clock = stopwatch(sandbox);
    const result = await call().catch((error) => {
      throw new Error(`${name} failed: ${error instanceof Error ? error.message : error}`);
    });
    calls += 1;
    unseen.delete(name);
    const { requests, milliseconds } = clock();
    const cost = `${formatCount(requests, "request").padStart(12)} ${String(milliseconds).padStart(5)} ms`;
    print(`  ${name.padEnd(width)}  ${cut(purpose, 46)} → ${cut(describe(result), 68)} ${cost}`);
    return result;
  };

  const run: Run = async (action, purpose, inputs, describe) => {
    const call = () => harness.action(action, { connection, ...inputs }) as Promise<{ data: Data }>;
    const { data } = await show(action, purpose, call, ({ data }) => describe(data));
    return data;
  };

  const print = (line: string) => terminal.out(`${line}\n`);
  const heading = (text: string) => print(`\n${text}\n`);

  print(`The built component against the mock Zoom server on 127.0.0.1:${sandbox.port}`);
  try {
    heading("What every flow gets");
    const stage: Stage = { show, run, harness, connection, sandbox };
    await highlights(stage);

    heading("An example: each recording's transcript and summary, sent to a CRM");
    await example(stage);

    heading("A story of one meeting, from its host to its attendance");
    await flow(run);

    const rest = parts.filter(({ kind, key }) => kind === "action" && unseen.has(key));
    if (rest.length > 0) heading("Every other action, with its fixture");
    for (const { key } of rest) await runFixture(key, sandbox, run);

    heading("What data sources offer");
    for (const { key, inputs } of parts.filter(({ kind }) => kind === "dataSource")) {
      const values = { ...exampleInputs(inputs, sandbox), ...series[key] };
      const call = () => harness.dataSource(key, { connection, ...values });
      await show(key, "the choices for an input", call, describeChoices).catch((error) => {
        throw new Error(`${error.message} Does exampleInputs in tools/demo/tour.ts have all ids?`);
      });
    }

    heading("Triggers");
    const webhooks = parts.filter(({ kind, isPolling }) => kind === "trigger" && !isPolling);
    for (const part of webhooks) {
      const event = "meeting.started";
      const inputs = { webhookSecretToken, ...webhookInputs(part, event, connection) };
      const payload = signedEvent(event, webhookSecretToken);
      await show(
        part.key,
        `${event}, signed by Zoom`,
        () => harness.trigger(part.key, payload, inputs) as Promise<{ branch: string }>,
        ({ branch }) => `takes the ${branch} branch`,
      );
    }

    for (const { key } of parts.filter(({ isPolling }) => isPolling)) {
      await pollTwice(stage, key);
    }

    if (unseen.size > 0) throw new Error(`Not shown: ${[...unseen].join(", ")}`);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    print(`\nShown: ${countKinds(parts)}.`);
    print(
      `All of it worked: ${formatCount(calls, "call")}, ${formatCount(sandbox.received.length, "request")}, ${seconds} s.`,
    );
  } finally {
    await close();
  }
}

/** What the account's other meetings and webinars do not have, a series has: occurrences and a poll. */
const series: Record<string, Data> = {
  selectMeetingOccurrence: { meetingId: known.recurringMeetingId },
  selectMeetingPoll: { meetingId: known.recurringMeetingId },
  selectWebinarOccurrence: { webinarId: known.recurringWebinarId },
  selectWebinarPoll: { webinarId: known.recurringWebinarId },
};

/** Returns a data source's required inputs: ids of the mock account, otherwise the examples. */
function exampleInputs(inputs: Input[], { world }: Sandbox): Data {
  const ids: Data = {
    userId: "me",
    meetingId: known.meetingId,
    webinarId: known.webinarId,
    channelId: world.channels[0]?.id,
    groupId: known.groupId,
  };
  const required = inputs.filter(({ type, required }) => required && type !== "connection");
  return Object.fromEntries(required.map(({ key, example }) => [key, ids[key] ?? example]));
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

/** How many records a list has, or the fields of any other result. */
function describeData(data: Data): string {
  if (Buffer.isBuffer(data)) return formatCount(data.length, "byte");
  const fields = Object.entries(data);
  const list = fields.find(([, value]) => Array.isArray(value));
  if (list && "next_page_token" in data) return describeField(list);
  return fields.map(describeField).join(", ") || "done";
}

/** A field with its value, or what a list or an object is called. */
function describeField([key, value]: [string, unknown]): string {
  const name = key.replaceAll("_", " ");
  if (Array.isArray(value)) {
    return formatCount(value.length, name.replace(/ies$/, "y").replace(/s$/, ""));
  }
  return typeof value === "object" ? name : `${key} ${value}`;
}

function describeChoices({ result }: { result: unknown }): string {
  const choices = result as { label: string }[];
  const [first] = choices;
  return `${formatCount(choices.length, "choice")}${first ? `, such as ${first.label}` : ""}`;
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
