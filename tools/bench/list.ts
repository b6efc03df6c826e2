import { setInterval } from "node:timers";
import { connectZoomTo } from "../../sandbox/connect";
import { loadComponent } from "../../sandbox/loadComponent";
import { sandboxToken } from "../../sandbox/sandbox";

/** Lists all users of a mock Zoom server in a process of its own and reports what that took. */
async function main(port: string | undefined): Promise<void> {
  const { harness } = loadComponent();
  connectZoomTo(Number(port));
  const connection = {
    key: "oauth",
    configVarKey: "Zoom",
    fields: {},
    token: { access_token: sandboxToken },
  };
  const heap = () => process.memoryUsage().heapUsed + process.memoryUsage().external;
  globalThis.gc?.();
  const before = heap();
  let peak = 0;
  const measure = () => {
    peak = Math.max(peak, heap() - before);
  };
  const timer = setInterval(measure, 5);
  const startedAt = performance.now();
  const result = await harness.action("listUsers", { connection });
  const milliseconds = performance.now() - startedAt;
  measure();
  clearInterval(timer);
  globalThis.gc?.();
  const held = heap() - before;
  const { users } = (result as { data: { users: unknown[] } }).data;
  process.stdout.write(JSON.stringify({ records: users.length, milliseconds, peak, held }));
  process.exit();
}

main(process.argv[2]);
