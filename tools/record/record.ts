import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "@prismatic-io/spectral";
import { matchOperation } from "../../sandbox/documentation";
import { type Exchange, type FixtureRequest, fixture, fixtureNames } from "../../sandbox/fixture";
import { encodeSegment, path, type ZoomPath } from "../../src/client/path";
import type { ClientContext, Query } from "../../src/client/send";
import { type ZoomClient, zoomClient } from "../../src/client/zoomClient";
import { daysBefore, monthUpTo, type TimeRange, today, toTimes } from "../../src/zoom/dates";
import { anonymizer } from "./anonymize";

type Response = Record<string, unknown>;

/** What the account has in place of the fixtures' ids. */
interface Substitutes {
  /**
   * Id to use in a path after this name, between two such as `meetings/recordings`, or after two
   * such as `meetings/:id/registrants`.
   */
  ids: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  /** The same range as times, for requests whose fixture has times. */
  times: TimeRange;
}

/**
 * Re-records every fixture that only reads. A fixture for which the account has no data is left
 * unchanged.
 */
export async function record(
  connection: Connection,
  context: ClientContext,
  folder: string,
  report: (line: string) => void,
): Promise<void> {
  const zoom = zoomClient(connection, context);
  const substitutes = await findSubstitutes(zoom);
  const fixtures = readFixtures(folder);
  const queries = fixtures.flatMap(({ fixture }) =>
    fixture.exchanges.map(({ request }) => request.query),
  );
  const anonymize = anonymizer(queries.flatMap((query) => replaced(substitutes, query)));
  const date = new Date().toISOString().slice(0, 10);
  for (const { name, file, fixture } of fixtures) {
    try {
      const exchanges: Exchange[] = [];
      for (const { request, response } of fixture.exchanges) {
        const body = anonymize(await send(zoom, request, substitutes));
        exchanges.push({ source: "recorded", date, request, response: { ...response, body } });
      }
      writeFileSync(file, `${JSON.stringify({ ...fixture, exchanges }, null, 2)}\n`);
      report(`${name}: recorded`);
    } catch (error) {
      report(`${name}: unchanged. ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** The fixtures that only read from the API and return what Zoom responds. */
function readFixtures(folder: string) {
  return fixtureNames(folder)
    .map((name) => ({ name, file: join(folder, `${name}.json`), fixture: fixture(name, folder) }))
    .filter(({ fixture: { exchanges, result } }) => {
      // A download is a redirect to a file, which the client follows in another way.
      const isRead = ({ request: { method, path }, response: { body } }: Exchange) =>
        method === "GET" &&
        path.startsWith("/v2/") &&
        !path.includes("/download/") &&
        typeof body === "object";
      return result === undefined && exchanges.every(isRead);
    });
}

/** Finds ids in the account. */
async function findSubstitutes(zoom: ZoomClient): Promise<Substitutes> {
  const first = async (url: ZoomPath, key: string, query?: Query) => {
    const response = await zoom.get<Response>(url, query).catch((): Response => ({}));
    return (response[key] as Response[] | undefined)?.[0];
  };
  const range = monthUpTo(today());
  const meeting = await first(path`/users/me/meetings`, "meetings");
  const webinar = await first(path`/users/me/webinars`, "webinars");
  const group = await first(path`/groups`, "groups");
  const registrant = async (of: "meetings" | "webinars", event: Response | undefined) =>
    event && first(path`/${of}/${String(event.id)}/registrants`, "registrants");
  const recording = await first(path`/users/me/recordings`, "meetings", range);
  const channel = await first(path`/chat/users/me/channels`, "channels");
  const call = await first(path`/phone/call_history`, "call_history", range);
  const element = await first(path`/phone/users/me/call_history`, "call_elements", range);
  const session = await first(path`/phone/sms/sessions`, "sms_sessions", range);
  const voicemail = await first(path`/phone/voice_mails`, "voice_mails", range);
  const queue = await first(path`/phone/call_queues`, "call_queues");
  const to_channel = channel && String(channel.id);
  const times = toTimes(range);
  const sent = { to_channel, ...times };
  const message = await first(path`/chat/users/me/messages`, "messages", sent);
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return {
    ids: {
      users: "me",
      groups: text(group?.id),
      "meetings/:id/registrants": text((await registrant("meetings", meeting))?.id),
      "webinars/:id/registrants": text((await registrant("webinars", webinar))?.id),
      meetings: text(meeting?.id),
      "meetings/recordings": text(recording?.uuid),
      // Zoom lists instances of a meeting number alone.
      "past_meetings/instances": text(recording?.id),
      past_meetings: text(recording?.uuid),
      webinars: text(webinar?.id),
      past_webinars: text(webinar?.id),
      channels: text(channel?.id),
      call_history: text(call?.call_history_uuid),
      call_element: text(element?.call_element_id),
      sessions: text(session?.session_id),
      voice_mails: text(voicemail?.id),
      call_queues: text(queue?.id),
      messages: text(message?.id),
    },
    query: { ...range, to_channel },
    times,
  };
}

/** The account's values with the fixture's, so that responses match the fixture's request. */
function replaced(
  substitutes: Substitutes,
  query: FixtureRequest["query"] = {},
): [string, string][] {
  return Object.entries(query).flatMap(([key, value]): [string, string][] => {
    const real = substitutes.query[key];
    return real === undefined || typeof value !== "string" ? [] : [[real, value]];
  });
}

/** Sends a fixture's request with the account's ids. Throws if the account has no such id. */
async function send(
  zoom: ZoomClient,
  { path, query = {} }: FixtureRequest,
  substitutes: Substitutes,
) {
  const { ids } = substitutes;
  const url = path.replace("/v2", "");
  const segments = url.split("/");
  const isId = matchOperation("GET", url)?.isId ?? [];
  const realUrl = segments
    .map((segment, index) => {
      const name = segments[index - 1] ?? "";
      const keys = [`${name}/${segments[index + 1]}`, `${segments[index - 3]}/:id/${name}`, name];
      if (!isId[index] || !keys.some((key) => key in ids)) return segment;
      const id = keys.map((key) => ids[key]).find((found) => found !== undefined);
      if (id === undefined) throw new Error(`The account has no ${name}.`);
      return encodeSegment(id);
    })
    .join("/");
  const times: Substitutes["query"] = { ...substitutes.query, ...substitutes.times };
  // Zoom lists archived files of seven days at most.
  if (url === "/archive_files") times.from = `${daysBefore(today(), 6)}T00:00:00Z`;
  const realQuery = Object.fromEntries(
    Object.entries(query).map(([key, value]) => {
      const values = String(value).includes("T") ? times : substitutes.query;
      return [key, key in values ? values[key] : value];
    }),
  );
  return trimmed(await zoom.get<Response>(realUrl as ZoomPath, realQuery));
}

/** Keeps one record of each list, and one page. */
function trimmed(response: Response): Response {
  const entries = Object.entries(response).map(([key, value]) => {
    if (key === "next_page_token") return [key, ""];
    if (key === "page_count" || key === "total_records") return [key, 1];
    return [key, Array.isArray(value) ? value.slice(0, 1) : value];
  });
  const isEmptyList =
    "page_size" in response &&
    entries.some(([, value]) => Array.isArray(value) && value.length === 0);
  if (isEmptyList) throw new Error("The account has nothing to list here.");
  return Object.fromEntries(entries);
}
