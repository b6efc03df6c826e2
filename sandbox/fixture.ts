import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A request as it is sent to Zoom. */
export interface FixtureRequest {
  method: string;
  /** Path with `/v2`, percent-encoded. */
  path: string;
  /** A parameter that occurs several times has a list. */
  query?: Record<string, string | string[]>;
  body?: unknown;
}

/** Zoom's response. */
export interface FixtureResponse {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** One request to Zoom with its response. */
export interface Exchange {
  source: "documentation" | "recorded";
  /** Day of the recording, as yyyy-MM-dd. */
  date?: string;
  request: FixtureRequest;
  response: FixtureResponse;
}

/** Everything that the tests know about an action: `sandbox/fixtures/<action>.json`. */
export interface Fixture {
  /** Typical inputs. */
  inputs: Record<string, unknown>;
  /** Smallest set of inputs; the required ones of `inputs` if omitted. */
  minimalInputs?: Record<string, unknown>;
  /** The requests that the action sends with these; those of `exchanges` if omitted. */
  minimalRequests?: FixtureRequest[];
  /** What the action sends and receives with the typical inputs, in order. */
  exchanges: Exchange[];
  /** Response field that holds a list, which the action returns as a single page. */
  list?: string;
  /** What the action returns, if it is neither the last response nor its list. */
  result?: unknown;
}

export const fixturesFolder = path.resolve(__dirname, "fixtures");

const fileOf = (action: string, folder: string) => path.join(folder, `${action}.json`);

/** The keys of the actions that have a fixture. */
export function fixtureNames(folder = fixturesFolder): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
}

/**
 * Reads the fixture of an action.
 *
 * @param action The action's key.
 * @param folder Folder of the fixtures.
 * @returns The fixture.
 * @throws Error that names the missing file.
 */
export function fixture(action: string, folder = fixturesFolder): Fixture {
  const file = fileOf(action, folder);
  if (!existsSync(file)) {
    throw new Error(`${action} has no fixture. Write sandbox/fixtures/${action}.json.`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Returns what an action returns for its fixture.
 *
 * @param fixture The action's fixture.
 * @returns The data; an empty object where Zoom responds without a body.
 */
export function expectedResult({ exchanges, list, result }: Fixture): unknown {
  if (result !== undefined) return result;
  const body = exchanges.at(-1)?.response.body ?? {};
  if (list === undefined) return body;
  const items = (body as Record<string, unknown[]>)[list] ?? [];
  return {
    page_count: 1,
    page_number: 1,
    page_size: items.length,
    total_records: items.length,
    next_page_token: "",
    [list]: items,
  };
}
