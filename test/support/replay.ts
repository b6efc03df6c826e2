import nock from "nock";
import type { Exchange } from "./fixtures";

/** What is asked, in the shape of an exchange. */
export type Asked = Pick<Exchange, "method" | "path" | "query" | "body">;

export interface Answer {
  status: number;
  answer?: unknown;
  headers?: Record<string, string>;
}

/** What an exchange asks, without its answer. */
export function asked({ method, path, query, body }: Exchange): Asked {
  return withoutBlanks({ method, path, query, body });
}

/**
 * Answers the next requests to Zoom, in this order, whatever they ask.
 *
 * @returns The requests as they come, to be compared afterwards.
 */
export function replay(...answers: Answer[]): Asked[] {
  const requests: Asked[] = [];
  const answerNext = function (this: nock.ReplyFnContext, uri: string, body: unknown) {
    const { status, answer, headers } = answers[requests.length] ?? { status: 599 };
    const { pathname, searchParams } = new URL(uri, "https://api.zoom.us");
    requests.push(
      withoutBlanks({
        method: this.req.method,
        path: pathname,
        query: searchParams.size > 0 ? Object.fromEntries(searchParams) : undefined,
        body: body === "" ? undefined : body,
      }),
    );
    return [status, answer as nock.Body, headers] as nock.ReplyFnResult;
  };
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    nock(/^https:\/\/(\w+\.)?zoom\.us/)
      .persist()
      .intercept(/.*/, method)
      .reply(answerNext);
  }
  return requests;
}

function withoutBlanks<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

afterEach(() => nock.cleanAll());
beforeAll(() => nock.disableNetConnect());
// Interception reaches beyond a test file: files that run later in this process need real sockets.
afterAll(() => nock.restore());
