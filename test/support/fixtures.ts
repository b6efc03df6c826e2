import { readFileSync } from "node:fs";
import path from "node:path";

/** One request and its answer, as a fixture keeps them. */
export interface Exchange {
  source: "documentation" | "recorded";
  /** The day of the recording. */
  date?: string;
  method: string;
  /** Encoded as it is sent. */
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  status: number;
  headers?: Record<string, string>;
  answer?: unknown;
}

export const fixturesFolder = path.resolve(__dirname, "../fixtures");

export function fixture(name: string): Exchange {
  return JSON.parse(readFileSync(path.join(fixturesFolder, `${name}.json`), "utf8"));
}
