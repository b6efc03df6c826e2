import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { ApiError, notFound } from "./apiError";
import { checkAgainstDocumentation, matchOperation } from "./documentation";
import { type FixtureResponse, fixture, fixtureNames } from "./fixture";
import { isMultipart, parseMultipart } from "./multipart";
import { Pager } from "./paging";
import { chatRoutes, findChannel } from "./routes/chat";
import { eventSubscriptionRoutes } from "./routes/eventSubscriptions";
import { groupRoutes, membersOf } from "./routes/groups";
import { instanceRoutes } from "./routes/instances";
import { meetingRoutes } from "./routes/meetings";
import { phoneRoutes } from "./routes/phone";
import { phoneProvisioningRoutes } from "./routes/phoneProvisioning";
import { pollRoutes } from "./routes/polls";
import { recordingRoutes } from "./routes/recordings";
import { registrantRoutes } from "./routes/registrants";
import { reportRoutes } from "./routes/reports";
import {
  Created,
  File,
  findInstance,
  findMeeting,
  findRecording,
  findUser,
  findWebinar,
  type Handler,
  Redirect,
  Reply,
  type Routes,
} from "./routes/route";
import { userRoutes } from "./routes/users";
import { webinarRoutes } from "./routes/webinars";
import { type SeedOptions, seed } from "./seed";
import { World } from "./world";

const routes: Routes = {
  ...userRoutes,
  ...groupRoutes,
  ...meetingRoutes,
  ...instanceRoutes,
  ...reportRoutes,
  ...registrantRoutes,
  ...webinarRoutes,
  ...pollRoutes,
  ...recordingRoutes,
  ...phoneRoutes,
  ...phoneProvisioningRoutes,
  ...chatRoutes,
  ...eventSubscriptionRoutes,
};

/** The token of the owner, which the mock server accepts for everything that is not the app's own. */
export const sandboxToken = "sandbox-access-token";

/** The credentials of the app, and the token that the mock server issues for them. */
export const sandboxApp = {
  clientId: "sandbox-client-id",
  clientSecret: "sandbox-client-secret",
  token: "sandbox-app-token",
};

/** What differs in Zoom for Government: the domain of its hosts, and the tokens it accepts. */
export const sandboxGov = {
  domain: "zoomgov.com",
  token: "sandbox-gov-access-token",
  appToken: "sandbox-gov-app-token",
};

const commercial: typeof sandboxGov = {
  domain: "zoom.us",
  token: sandboxToken,
  appToken: sandboxApp.token,
};

export interface SandboxOptions extends SeedOptions {
  /** Delay of each response, in milliseconds. */
  latency?: number;
  /** Number of requests per second above which the response is 429. */
  requestsPerSecond?: number;
}

/** Responds to a request instead of the mock server. */
export type Interception = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as it arrived. */
interface Received {
  method: string;
  /** With the query, still encoded. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Sandbox {
  port: number;
  world: World;
  received: Received[];
  /** Lets each interception respond to one of the next requests, instead of the mock server. */
  intercept(...interceptions: Interception[]): void;
  close(): Promise<void>;
}

/** Starts a mock Zoom server on loopback. It serves both clouds from one account. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  let account: World | undefined;
  // Most tests intercept every request, and need no account.
  const world = () => {
    account ??= seed(new World(), options);
    return account;
  };
  const pager = new Pager();
  const received: Received[] = [];
  const interceptions: Interception[] = [];
  const isOverLimit = rateLimiter(options.requestsPerSecond);

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const { method = "", url = "", headers } = request;
    received.push({ method, url, headers, body: body.toString() });
    if (options.latency) await delay(options.latency);
    const interception = interceptions.shift();
    if (interception) return interception(request, response);
    const cloud = headers.host?.endsWith(sandboxGov.domain) ? sandboxGov : commercial;
    try {
      if (isOverLimit()) throw tooManyRequests();
      send(response, handle(world(), pager, request, body, cloud), cloud.domain);
    } catch (error) {
      sendError(response, error);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    port: (server.address() as AddressInfo).port,
    get world() {
      return world();
    },
    received,
    intercept: (...more) => void interceptions.push(...more),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function handle(
  world: World,
  pager: Pager,
  request: IncomingMessage,
  content: Buffer,
  cloud: typeof sandboxGov,
): unknown {
  const { pathname, searchParams: query } = new URL(request.url ?? "", "http://sandbox");
  if (pathname === "/oauth/token") return issueToken(request, query, cloud);
  const path = pathname.replace(/^\/v2/, "");
  authorize(request, path, cloud);
  const { operation, ids } = matchOperation(request.method ?? "", path) ?? unrecognized();
  const type = request.headers["content-type"];
  // Files have a host of their own, and are accepted nowhere else.
  if (isMultipart(type) && !request.headers.host?.startsWith("file")) unrecognized();
  const form = isMultipart(type) ? parseMultipart(type ?? "", content) : undefined;
  const body = content.length === 0 ? undefined : (form ?? parse(content.toString()));
  checkAgainstDocumentation(operation, query, body);
  const [id = "", secondId = ""] = ids;
  const handler = routes[operation] ?? respondFromFixture(operation, ids);
  return handler({ world, pager, path, id, secondId, query, body: body ?? {} });
}

/** Issues the app's own token, as zoom.us does for client credentials. */
function issueToken(
  { method, headers }: IncomingMessage,
  query: URLSearchParams,
  { domain, appToken }: typeof sandboxGov,
): Reply {
  const { clientId, clientSecret } = sandboxApp;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const isClient = method === "POST" && query.get("grant_type") === "client_credentials";
  if (!isClient || headers.authorization !== `Basic ${basic}`) {
    const body = { reason: "Invalid client_id or client_secret", error: "invalid_client" };
    return new Reply({ status: 400, body });
  }
  const scope = "marketplace:write:event_subscription marketplace:delete:event_subscription";
  const body = { access_token: appToken, token_type: "bearer", expires_in: 3600, scope };
  return new Reply({ status: 200, body: { ...body, api_url: `https://api.${domain}` } });
}

function authorize(
  { headers }: IncomingMessage,
  path: string,
  { token, appToken }: typeof sandboxGov,
): void {
  if (path.startsWith("/file/")) return;
  const isAppsOwn = path.startsWith("/marketplace/app/event_subscription");
  if (headers.authorization === `Bearer ${isAppsOwn ? appToken : token}`) return;
  if (isAppsOwn && headers.authorization === `Bearer ${token}`) {
    const scope = "marketplace:write:event_subscription";
    throw new ApiError(400, 4711, `Invalid access token, does not contain scopes:[${scope}].`);
  }
  throw new ApiError(401, 124, "Invalid access token.");
}

/** How to look up the first id of an operation that has no route, by the beginning of its path. */
const finders: [beginning: RegExp, find: Handler][] = [
  [/^(\/phone|\/chat|\/report)?\/users\//, (request) => findUser(request, request.id)],
  [/^\/meetings\/[^/]+\/recordings/, (request) => findRecording(request, request.world.recordings)],
  [/^\/meetings\//, findMeeting],
  [/^\/webinars\//, findWebinar],
  [/^\/past_meetings\//, (request) => findInstance(request, "meeting", notFound.pastMeeting())],
  [/^\/past_webinars\//, (request) => findInstance(request, "webinar", notFound.pastWebinar())],
  [
    /^\/report\/(meetings|webinars)\//,
    (request) => findInstance(request, undefined, notFound.report(request.id)),
  ],
  [/^\/groups\//, ({ world, id }) => membersOf(world, id)],
  [/^\/chat\/channels\//, (request) => findChannel(request, request.id)],
];

/** The first exchange of each operation among the fixtures, and the ids in its path. */
let recorded: Map<string, { ids: string[]; response: FixtureResponse }> | undefined;

function readRecorded(): NonNullable<typeof recorded> {
  const found: NonNullable<typeof recorded> = new Map();
  for (const name of fixtureNames()) {
    for (const { request, response } of fixture(name).exchanges) {
      const match = matchOperation(request.method, request.path.replace(/^\/v2/, ""));
      if (!match || found.has(match.operation)) continue;
      found.set(match.operation, { ids: match.ids, response });
    }
  }
  return found;
}

/**
 * Responds from the operation's fixture, for an operation that has no route. Ids that the account
 * keeps are looked up; others are known only if they are the fixture's.
 */
function respondFromFixture(operation: string, ids: string[]): Handler {
  // Few tests need the fixtures, and reading all of them takes longer than most tests do.
  recorded ??= readRecorded();
  const known = recorded.get(operation) ?? unrecognized();
  return (request) => {
    const find = finders.find(([beginning]) => beginning.test(request.path))?.[1];
    find?.(request);
    const other = ids.findIndex((id, index) => !(find && index === 0) && id !== known.ids[index]);
    if (other >= 0) throw notFound.other(ids[other] ?? "");
    return new Reply(known.response);
  };
}

function unrecognized(): never {
  throw new ApiError(404, 2300, "This API endpoint is not recognized.");
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 300, "Request Body should be a valid JSON object.");
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, body: unknown, domain: string): void {
  if (body === undefined) {
    response.writeHead(204).end();
    return;
  }
  if (body instanceof Redirect) {
    response.writeHead(302, { Location: inDomain(body.location, domain) }).end();
    return;
  }
  if (body instanceof File) {
    response.writeHead(200, { "Content-Type": body.contentType }).end(body.data);
    return;
  }
  if (body instanceof Reply) {
    const { status, headers, body: data } = body.response;
    const text = data === undefined || typeof data === "string" ? data : JSON.stringify(data);
    response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(text && inDomain(text, domain));
    return;
  }
  const created = body instanceof Created;
  response.writeHead(created ? 201 : 200, { "Content-Type": "application/json;charset=UTF-8" });
  response.end(inDomain(JSON.stringify(created ? body.body : body), domain));
}

/** Moves the links of a response to the cloud that responds. */
function inDomain(text: string, domain: string): string {
  return text.replace(/(https:\/\/(?:[\w-]+\.)*)zoom\.us\//g, `$1${domain}/`);
}

function sendError(response: ServerResponse, error: unknown): void {
  const { status, headers, body } =
    error instanceof ApiError ? error : new ApiError(500, 500, String(error));
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function rateLimiter(perSecond = Number.POSITIVE_INFINITY): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const current = Math.floor(Date.now() / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count > perSecond;
  };
}

function tooManyRequests(): ApiError {
  const message =
    "You have reached the maximum per-second rate limit for this API. Try again later.";
  const reset = String(Math.floor(Date.now() / 1000) + 1);
  return new ApiError(429, 429, message, [], {
    "X-RateLimit-Type": "QPS",
    "X-RateLimit-Reset": reset,
  });
}
