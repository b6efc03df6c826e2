import { readFileSync } from "node:fs";
import path from "node:path";
import nock from "nock";
import { listEvents } from "../src/zoom/events";
import { component } from "./support/component";
import { PolledZoom, PollingFlow } from "./support/polledZoom";
import { pollingTriggers } from "./triggers/pollingTriggers";

const page = readFileSync(path.resolve(__dirname, "../docs/setup/triggers.md"), "utf8");
const [, table = ""] = /## Which trigger for what\n.*?\n(\|.*?)\n\n/s.exec(page) ?? [];
const rows = table
  .split("\n")
  .slice(2)
  .map((line) => {
    const [, thing = "", trigger = "", counted = "", requests = "", delay = "", events = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return { thing, trigger, counted, requests, delay, events };
  });

afterAll(() => nock.restore());

test("docs/setup/triggers.md answers for at least 20 things", () => {
  expect(new Set(rows.map(({ thing }) => thing)).size).toBeGreaterThanOrEqual(20);
});

test("docs/setup/triggers.md names each polling trigger, and no other", () => {
  const labels = Object.values(component.triggers)
    .filter((trigger) => "scheduleSupport" in trigger && trigger.scheduleSupport === "required")
    .map(({ display }) => display.label);
  const named = rows
    .map(({ trigger }) => trigger.replace(/, .*/, ""))
    .filter((name) => name !== "–");
  expect([...new Set(named)].sort()).toEqual(labels.sort());
});

test("docs/setup/triggers.md names events of Zoom's alone, or – if none reports the same", () => {
  const known = new Set(listEvents().map(({ name }) => name));
  const wrong = rows.flatMap(({ thing, events }) => {
    const names = [...events.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    const unknown = names.filter((name) => !known.has(name));
    return unknown.length > 0 || (names.length === 0 && events !== "–")
      ? [`${thing}: ${events}`]
      : [];
  });
  expect(wrong).toEqual([]);
});

/** How many records each polling trigger requests at a time, by its label. */
async function requestedSizes(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { key, list, inputs } of pollingTriggers) {
    const zoom = new PolledZoom(list, () => []);
    await new PollingFlow(zoom, key, inputs).poll();
    const size = zoom.requests[0]?.query.get("page_size") ?? Number.POSITIVE_INFINITY;
    found.set(component.triggers[key]?.display.label ?? key, Number(size));
  }
  return found;
}

test("the costs in docs/setup/triggers.md are those of 288 checks a day", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  const pageSizes = await requestedSizes();
  jest.useRealTimers();
  const cost = (requests: (size: number) => number) =>
    [1, 100, 10_000].map((size) => (288 * requests(size)).toLocaleString("en-US")).join(" / ");
  const wrong = rows.flatMap(({ trigger, requests, counted }) => {
    if (trigger === "–") return [];
    const [label = ""] = trigger.split(",");
    const isByUser = counted === "users" && label !== "New Users";
    const pageSize = pageSizes.get(label) ?? Number.NaN;
    const expected = cost((size) => (isByUser ? size : Math.ceil(size / pageSize)));
    return requests === expected ? [] : [`${label} costs ${expected}, not ${requests}`];
  });
  expect(wrong).toEqual([]);
});
