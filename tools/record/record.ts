import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Connection } from "@prismatic-io/spectral";
import { encodeSegment, path, type ZoomPath } from "../../src/client/path";
import {
  type ClientContext,
  type Query,
  type ZoomClient,
  zoomClient,
} from "../../src/client/zoomClient";
import { monthUpTo, today } from "../../src/zoom/dates";
import type { Exchange } from "../../test/support/fixtures";
import { anonymizer } from "./anonymize";

type Answer = Record<string, unknown>;

/** What the account has in the place of what the fixtures ask for. */
interface Substitutes {
  /** A path that ends with this is asked with this id. */
  ids: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
}

/**
 * Records the fixtures of all reads anew. What an account has nothing of keeps its fixture.
 *
 * @param connection A connection with a token of Zoom's.
 * @param context A context to run in.
 * @param folder The folder of the fixtures.
 * @param report Takes a line for each fixture.
 */
export async function record(
  connection: Connection,
  context: ClientContext,
  folder: string,
  report: (line: string) => void,
): Promise<void> {
  const zoom = zoomClient(connection, context);
  const substitutes = await findSubstitutes(zoom);
  const files = readdirSync(folder).filter((name) => name.startsWith("get-"));
  const fixtures = files.map((file): [string, Exchange] => [
    join(folder, file),
    JSON.parse(readFileSync(join(folder, file), "utf8")),
  ]);
  const anonymize = anonymizer(fixtures.flatMap(([, { query }]) => replaced(substitutes, query)));
  const date = new Date().toISOString().slice(0, 10);
  for (const [file, fixture] of fixtures) {
    try {
      const answer = await ask(zoom, fixture, substitutes);
      const recorded = { ...fixture, source: "recorded", date, answer: anonymize(answer) };
      writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
      report(`${basename(file)}: recorded`);
    } catch (error) {
      report(
        `${basename(file)}: kept as it was. ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

/** Finds ids in the account that a single thing can be read by. */
async function findSubstitutes(zoom: ZoomClient): Promise<Substitutes> {
  const first = async (url: ZoomPath, key: string, query?: Query) => {
    const answer = await zoom.get<Answer>(url, query).catch((): Answer => ({}));
    return (answer[key] as Answer[] | undefined)?.[0];
  };
  const range = monthUpTo(today());
  const meeting = await first(path`/users/me/meetings`, "meetings");
  const webinar = await first(path`/users/me/webinars`, "webinars");
  const recording = await first(path`/users/me/recordings`, "meetings", range);
  const channel = await first(path`/chat/users/me/channels`, "channels");
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return {
    ids: {
      users: "me",
      meetings: text(meeting?.id),
      "meetings/recordings": text(recording?.uuid),
      past_meetings: text(recording?.uuid),
      webinars: text(webinar?.id),
      past_webinars: text(webinar?.id),
    },
    query: { ...range, to_channel: text(channel?.id) },
  };
}

/** The values of the account that stand for those of a query, so that answers fit to the query. */
function replaced(substitutes: Substitutes, query: Exchange["query"] = {}): [string, string][] {
  return Object.entries(query).flatMap(([key, value]): [string, string][] => {
    const real = substitutes.query[key];
    return real === undefined ? [] : [[real, value]];
  });
}

/** Asks what a fixture asks, with what the account has. Throws if it has nothing to ask for. */
async function ask(zoom: ZoomClient, { path, query = {} }: Exchange, substitutes: Substitutes) {
  const [, , resource = "", given, detail = ""] = path.split("/");
  const id = substitutes.ids[`${resource}/${detail}`] ?? substitutes.ids[resource];
  const isById = given !== undefined && resource in substitutes.ids;
  if (isById && id === undefined) throw new Error(`The account has no ${resource}.`);
  const url = isById
    ? ["", resource, encodeSegment(id ?? ""), detail].join("/").replace(/\/$/, "")
    : path.replace("/v2", "");
  const realQuery = Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      key in substitutes.query ? substitutes.query[key] : value,
    ]),
  );
  return trimmed(await zoom.get<Answer>(url as ZoomPath, realQuery));
}

/** One record tells what a list holds, and a list of one has one page. */
function trimmed(answer: Answer): Answer {
  const entries = Object.entries(answer).map(([key, value]) => {
    if (key === "next_page_token") return [key, ""];
    if (key === "page_count" || key === "total_records") return [key, 1];
    return [key, Array.isArray(value) ? value.slice(0, 1) : value];
  });
  const isEmptyList =
    "page_size" in answer &&
    entries.some(([, value]) => Array.isArray(value) && value.length === 0);
  if (isEmptyList) throw new Error("The account has nothing to list here.");
  return Object.fromEntries(entries);
}
