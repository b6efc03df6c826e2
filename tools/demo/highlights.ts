import { formatISO, subDays } from "date-fns";
import { asContext } from "../../sandbox/asContext";
import { loadComponent } from "../../sandbox/loadComponent";
import { signedEvent, webhookSecretToken } from "./events";
import { formatCount } from "./formatCount";
import type { Data, Stage } from "./stage";

/** Silences a log that would repeat what the demo shows. */
const quiet = Object.fromEntries(
  ["metric", "trace", "debug", "info", "log", "warn", "error"].map((level) => [level, () => {}]),
);

const countOf = (data: Data, key: string) => (data[key] as unknown[]).length;

/** Shows what every flow gets: what is rejected, waited for, read completely, and verified. */
export async function highlights(stage: Stage): Promise<void> {
  const { show, run, harness, connection, sandbox } = stage;
  await show(
    "createMeeting",
    'Duration "soon"',
    () =>
      harness.action("createMeeting", { connection, userId: "me", duration: "soon" }).then(
        () => "accepted",
        (error: Error) => error.message,
      ),
    (message) => message,
  );

  sandbox.intercept((_request, response) => {
    response.writeHead(429, { "X-RateLimit-Type": "QPS", "Retry-After": "0.3" });
    response.end('{"code": 429, "message": "Too many requests."}');
  });
  await run(
    "getUser",
    "a user, while a rate limit is in effect",
    { userId: "me" },
    ({ email }) => `${email}, after waiting for the rate limit`,
  );
  await run("listUsers", "all users in the account, page by page", {}, (data) =>
    formatCount(countOf(data, "users"), "user"),
  );
  await run(
    "listUsersRecordings",
    "recordings of 90 days; Zoom accepts one month",
    { userId: "me", from: formatISO(subDays(new Date(), 90)) },
    (data) => `${formatCount(countOf(data, "meetings"), "meeting")}, read by month`,
  );

  const receive = (secret: string) => {
    const payload = signedEvent("meeting.ended", secret);
    const context = asContext({ logger: quiet });
    return () =>
      harness.trigger("webhookReceiver", payload, { webhookSecretToken }, context) as Promise<{
        branch: string;
        response: { statusCode: number };
      }>;
  };
  await show(
    "webhookReceiver",
    "meeting.ended, signed by Zoom",
    receive(webhookSecretToken),
    ({ branch, response }) => `HTTP ${response.statusCode}, takes the ${branch} branch`,
  );
  await show(
    "webhookReceiver",
    "meeting.ended, with a forged signature",
    receive("forged"),
    ({ branch, response }) =>
      `HTTP ${response.statusCode}, takes the ${branch} branch, which is empty`,
  );
  await managedWebhook(stage);
}

/** An instance with a managed webhook, from its deployment to its end. */
async function managedWebhook({ show, connection, sandbox }: Stage): Promise<void> {
  const { component } = loadComponent();
  const instance = {
    logger: quiet,
    crossFlowState: {},
    flow: { id: "f1", name: "Flow 1", stableId: "flow-1" },
    webhookUrls: { "Flow 1": "https://hooks.example.com/trigger/flow-1" },
    instance: { id: "i1", name: "Acme" },
  };
  const inputs = { connection, webhookSecretToken };
  const subscriptions = () => {
    const found = [...sandbox.world.subscriptions.values()] as { events: string[] }[];
    const events = found.flatMap(({ events }) => events).join(", ");
    return [`${formatCount(found.length, "subscription")} in Zoom`, events]
      .filter(Boolean)
      .join(": ");
  };
  const run = (event: "webhookCreate" | "webhookDelete", eventTypes: string[]) => () =>
    component.triggers.managedWebhook[event](instance, { ...inputs, eventTypes });
  const recordings = ["recording.completed"];
  const meetings = ["meeting.started", "meeting.ended"];
  const key = "managedWebhook";
  await show(key, "deploy an instance", run("webhookCreate", recordings), subscriptions);
  await show(
    key,
    "deploy it again, with other events",
    run("webhookCreate", meetings),
    subscriptions,
  );
  await show(key, "delete the instance", run("webhookDelete", meetings), subscriptions);
}
