import { type LongInput, longInputs, measure } from "../../sandbox/longInputs";
import { measurePolls } from "../../sandbox/measurePolls";
import { measureBundles } from "./bundles";
import { measureList } from "./lists";

const sizes = [1_000, 10_000, 100_000];
/** Milliseconds of each response. A choice: a network and a fast answer of Zoom. */
const latency = 50;

/** In characters: what may take 50 ms, and what may take a second, each with its half. */
const inputLengths = [30_000, 60_000, 5_000_000, 10_000_000];

/** Prints what the bundle costs, and what it costs to list users, as the tables in docs/performance.md. */
async function main(): Promise<void> {
  console.log(`Measured on Node ${process.versions.node}.\n`);
  const bundles = await measureBundles();
  const sdk = bundles.at(-1)?.coldLoad ?? Number.NaN;
  printTable(
    [
      "Bundle",
      "Size",
      "Cold load, median of 9",
      "Relative to the SDK alone",
      "Memory after it",
      "Build",
    ],
    bundles.map(({ name, size, coldLoad, memory, buildTime }) => [
      name,
      size === undefined ? "" : `${format(size)} bytes`,
      `${format(coldLoad)} ms`,
      (coldLoad / sdk).toFixed(2),
      `+${megabytes(memory)}`,
      buildTime === undefined ? "" : `${format(buildTime)} ms`,
    ]),
  );
  const rows = [];
  for (const size of sizes) {
    const { records, requests, milliseconds, peak, held } = await measureList(size, latency);
    rows.push([
      format(records),
      format(requests),
      `${(milliseconds / 1000).toFixed(1)} s`,
      format((records / milliseconds) * 1000),
      megabytes(peak),
      megabytes(held),
    ]);
  }
  printTable(
    ["Records", "Requests", "Wall time", "Records a second", "Peak memory", "Memory of the result"],
    rows,
  );
  const polls = [];
  for (const size of sizes) {
    const { records, stateBytes, cpu } = await measurePolls(size);
    polls.push([format(records), megabytes(stateBytes), `${format(cpu)} ms`]);
  }
  printTable(["Polled users", "State", "CPU time of a poll beyond reading the list"], polls);
  await printInputs();
}

/** Prints the slowest input of each kind. */
async function printInputs(): Promise<void> {
  const kinds = Map.groupBy(longInputs, ({ kind }) => kind.replace(/,.*/, ""));
  const rows = [];
  for (const [kind, inputs] of kinds) {
    const costs = [];
    for (const input of inputs) costs.push(await measureLengths(input));
    const slowest = costs.reduce((a, b) => ((b.at(-1) ?? 0) > (a.at(-1) ?? 0) ? b : a));
    const [, , half = 0, full = 0] = slowest;
    const factor = full > 20 ? (full / half).toFixed(1) : "";
    rows.push([kind, format(inputs.length), ...slowest.map((ms) => `${format(ms)} ms`), factor]);
  }
  const lengths = inputLengths.map((length) => `${format(length / 1000)} KB`);
  printTable(["Input", "Variants", ...lengths, "Time relative to half the length"], rows);
}

async function measureLengths(input: LongInput): Promise<number[]> {
  await measure(input, 100);
  const costs = [];
  for (const length of inputLengths) {
    // Collecting the garbage of what ran before counts as CPU time too.
    const runs = [await measure(input, length), await measure(input, length)];
    costs.push(Math.min(...runs.map(({ milliseconds }) => milliseconds)));
  }
  return costs;
}

const format = (value: number) => Math.round(value).toLocaleString("en-US");
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function printTable(head: string[], rows: string[][]): void {
  const rule = head.map(() => "---");
  console.log([head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"), "\n");
}

// `npm run bench -- inputs` measures long inputs alone.
(process.argv[2] === "inputs" ? printInputs() : main()).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
