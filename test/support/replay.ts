import nock from "nock";
import type { FixtureRequest, FixtureResponse } from "../../sandbox/fixture";
import { isMultipart, parseMultipart } from "../../sandbox/multipart";

/** The hosts that the requests of the latest {@link replay} went to. */
export const replayedHosts: string[] = [];

/**
 * Responds to the next requests to Zoom in this order, whatever they request.
 *
 * @param responses The responses, one for each request; further requests get HTTP 599.
 * @returns The requests as they come, to be compared afterwards.
 */
export function replay(...responses: FixtureResponse[]): FixtureRequest[] {
  const requests: FixtureRequest[] = [];
  replayedHosts.length = 0;
  const respond = function (this: nock.ReplyFnContext, uri: string, sent: unknown) {
    const { status, body, headers } = responses[requests.length] ?? { status: 599 };
    const { pathname, searchParams } = new URL(uri, "https://api.zoom.us");
    replayedHosts.push(String(this.req.headers.host));
    requests.push(
      withoutUndefined({
        method: this.req.method,
        path: pathname,
        query: searchParams.size > 0 ? toQuery(searchParams) : undefined,
        body: sent === "" ? undefined : readBody(this.req.headers["content-type"], sent),
      }),
    );
    return [status, body as nock.Body, headers] as nock.ReplyFnResult;
  };
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    nock(/^https:\/\/([\w-]+\.)?zoom(\.us|gov\.com)/)
      .persist()
      .intercept(/.*/, method)
      .reply(respond);
  }
  return requests;
}

/** The fields of a multipart form, whose boundary is different each time; any other body as it is. */
function readBody(contentType: unknown, body: unknown): unknown {
  const type = String(contentType);
  if (!isMultipart(type) || typeof body !== "string") return body;
  const form = parseMultipart(type, Buffer.from(body));
  const readable = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(readable);
    if (typeof value !== "object" || value === null || !("data" in value)) return value;
    return { ...value, data: String(value.data) };
  };
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, readable(value)]));
}

function toQuery(searchParams: URLSearchParams): FixtureRequest["query"] {
  const entries = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? "")] as const;
  });
  return Object.fromEntries(entries);
}

function withoutUndefined<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

// Interception reaches beyond a test file, and importing nock turns it on: files that run later in
// this process need real sockets, even if this one fails before its first test.
nock.restore();
beforeAll(() => {
  nock.activate();
  nock.disableNetConnect();
});
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());
