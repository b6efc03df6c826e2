import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "rolldown";
import config from "../../rolldown.config";

/** A choice: the median of an odd number, and the build is measured within a minute. */
const timesLoaded = 9;

/** What a bundle costs. Times are in milliseconds, sizes and memory in bytes. */
export interface BundleCost {
  name: string;
  /** Not for the SDK, which is loaded as it is installed. */
  buildTime?: number;
  size?: number;
  coldLoad: number;
  /** Memory of the process after loading, beyond that of Node alone. */
  memory: number;
}

interface Load {
  milliseconds: number;
  memory: number;
}

/**
 * Builds the component as it is published and once more with the whole SDK, and
 * loads both and the SDK alone in turn, each time in a new process.
 */
export async function measureBundles(): Promise<BundleCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "zoom-bench-"));
  const variants: [string, object][] = [
    ["as published", config],
    ["with the whole SDK", { ...config, plugins: [] }],
  ];
  const built: (Omit<BundleCost, "coldLoad" | "memory"> & { file: string; loads: Load[] })[] = [];
  for (const [name, options] of variants) {
    const dir = join(folder, String(built.length));
    const startedAt = performance.now();
    await build({ ...options, output: { ...config.output, dir } });
    const file = join(dir, "index.js");
    const buildTime = performance.now() - startedAt;
    built.push({ name, file, buildTime, size: statSync(file).size, loads: [] });
  }
  const sdk = resolve("node_modules/@prismatic-io/spectral");
  built.push({ name: "the SDK alone", file: sdk, loads: [] });
  for (let load = 0; load < timesLoaded; load += 1) {
    for (const { file, loads } of built) loads.push(coldLoad(file));
  }
  rmSync(folder, { recursive: true });
  return built.map(({ file, loads, ...cost }) => ({
    ...cost,
    coldLoad: median(loads.map(({ milliseconds }) => milliseconds)),
    memory: median(loads.map(({ memory }) => memory)),
  }));
}

function coldLoad(file: string): Load {
  const script = `
    const before = process.memoryUsage.rss();
    const start = performance.now();
    require(${JSON.stringify(file)});
    const milliseconds = performance.now() - start;
    const memory = process.memoryUsage.rss() - before;
    console.log(JSON.stringify({ milliseconds, memory }));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
