import nock from "nock";
import { harness } from "./component";
import { connection } from "./connection";

export type Listed = Record<string, unknown>;

/** Zoom as a polling trigger sees it: a list in pages, by Zoom's own clock. */
export class PolledZoom {
  /** Milliseconds since 1970, by Zoom's clock. */
  now = Date.parse("2026-03-01T12:00:00Z");
  /** How far the platform's clock is ahead of Zoom's, in milliseconds. */
  skew = 0;
  /** Number of the request of a poll that fails, from 1. */
  failAt?: number;
  /** Runs before each request of a poll is responded to. */
  onRequest?: (number: number) => void;
  /** Requests of the latest poll. */
  requests: { path: string; query: URLSearchParams }[] = [];
  /** Whether responses have a Date header. */
  hasClock = true;

  /**
   * @param key Field of the response that holds the records.
   * @param list Returns the records that Zoom lists for a query.
   * @param pageSize Records per page, whatever is requested.
   */
  constructor(
    public key: string,
    readonly list: (query: URLSearchParams) => Listed[],
    readonly pageSize = 3,
  ) {
    nock.cleanAll();
    nock("https://api.zoom.us")
      .persist()
      .get(/.*/)
      .reply((uri) => this.#respond(new URL(uri, "https://api.zoom.us")));
  }

  #respond({ pathname, searchParams }: URL): nock.ReplyFnResult {
    this.requests.push({ path: pathname, query: searchParams });
    this.onRequest?.(this.requests.length);
    if (this.requests.length === this.failAt) return [400, { code: 300, message: "No." }];
    const start = Number(searchParams.get("next_page_token") ?? 0);
    const records = this.list(searchParams);
    const end = start + this.pageSize;
    const next_page_token = end < records.length ? String(end) : "";
    // Zoom lists the calls of a user under another name than those of the account.
    const isUsersCalls = this.key === "call_history" && pathname.startsWith("/v2/phone/users/");
    const body = {
      [isUsersCalls ? "call_elements" : this.key]: records.slice(start, end),
      next_page_token,
    };
    return this.hasClock ? [200, body, { Date: new Date(this.now).toUTCString() }] : [200, body];
  }
}

/** A flow with a polling trigger, whose state is kept from poll to poll. */
export class PollingFlow {
  state: Record<string, unknown> = {};

  constructor(
    readonly zoom: PolledZoom,
    readonly trigger: string,
    readonly inputs: Record<string, unknown>,
  ) {}

  /** Polls once, by the platform's clock. */
  async poll(context: object = {}) {
    this.zoom.requests = [];
    jest.setSystemTime(this.zoom.now + this.zoom.skew);
    const result = await harness.trigger(
      this.trigger,
      {},
      { connection, ...this.inputs },
      {
        instanceState: this.state,
        ...context,
      },
    );
    const { payload, resultType } = result as {
      payload: { body: { data: { created: Listed[]; updated: Listed[] } } };
      resultType?: string;
    };
    return { ...payload.body.data, resultType };
  }
}
