import { measureBundles } from "./bundles";
import { measureList } from "./lists";
import { measurePolls } from "./polls";

const sizes = [1_000, 10_000, 100_000];
const latency = 50;

/** Prints what the bundle costs, and what it costs to list users, as the tables in docs/performance.md. */
async function main(): Promise<void> {
  console.log(`Measured on Node ${process.versions.node}.\n`);
  const bundles = await measureBundles();
  const sdk = bundles.at(-1)?.coldLoad ?? Number.NaN;
  printTable(
    ["Bundle", "Size", "Cold load, median of 9", "Of loading the SDK", "Memory after it", "Build"],
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
}

const format = (value: number) => Math.round(value).toLocaleString("en-US");
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function printTable(head: string[], rows: string[][]): void {
  const rule = head.map(() => "---");
  console.log([head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"), "\n");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
