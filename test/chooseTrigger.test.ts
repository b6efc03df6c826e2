import { readFileSync } from "node:fs";
import path from "node:path";
import { listEvents } from "../src/zoom/events";
import { component } from "./support/component";

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

test("docs/setup/triggers.md names events of Zoom's alone, at least one for each thing", () => {
  const known = new Set(listEvents().map(({ name }) => name));
  const named = rows.map(({ events }) =>
    [...events.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  expect(named.filter((names) => names.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !known.has(name))).toEqual([]);
});

test("the costs in docs/setup/triggers.md are those of 288 checks a day", () => {
  const sizes = [1, 100, 10_000];
  const cost = (requests: (size: number) => number) =>
    sizes.map((size) => (288 * requests(size)).toLocaleString("en-US")).join(" / ");
  const costs = rows
    .filter(({ trigger }) => trigger !== "–")
    .map(({ trigger, requests, counted }) => {
      const pageSize = trigger === "New Chat Messages" ? 50 : 300;
      const isByUser = counted === "users" && !trigger.startsWith("New Users");
      const expected = cost((size) => (isByUser ? size : Math.ceil(size / pageSize)));
      return [trigger, requests, expected];
    });
  expect(costs.filter(([, stated, expected]) => stated !== expected)).toEqual([]);
});
