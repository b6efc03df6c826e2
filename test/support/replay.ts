import nock from "nock";
import type { FixtureRequest, FixtureResponse } from "../../sandbox/fixture";

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
        body: sent === "" ? undefined : sent,
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
