import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "rolldown";
import config from "../../rolldown.config";

const loads = 9;

/** What a bundle costs. Times are in milliseconds, the size in bytes. */
export interface BundleCost {
  name: string;
  buildTime: number;
  size: number;
  coldLoad: number;
}

/**
 * Builds the component as it is published and once more with everything that the SDK brings, and
 * loads both in turn, each time in a new process.
 *
 * @returns The costs of both.
 */
export async function measureBundles(): Promise<BundleCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "zoom-bench-"));
  const variants: [string, object][] = [
    ["as published", config],
    ["with all that the SDK brings", { ...config, resolve: {} }],
  ];
  const built = [];
  for (const [name, options] of variants) {
    const dir = join(folder, String(built.length));
    const startedAt = performance.now();
    await build({ ...options, output: { ...config.output, dir } } as never);
    const file = join(dir, "index.js");
    built.push({ name, file, buildTime: performance.now() - startedAt, times: [] as number[] });
  }
  for (let load = 0; load < loads; load += 1) {
    for (const { file, times } of built) times.push(coldLoad(file));
  }
  const costs = built.map(({ name, file, buildTime, times }) => ({
    name,
    buildTime,
    size: statSync(file).size,
    coldLoad: median(times),
  }));
  rmSync(folder, { recursive: true });
  return costs;
}

function coldLoad(file: string): number {
  const script = `const start = performance.now(); require(${JSON.stringify(resolve(file))}); console.log(performance.now() - start)`;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
