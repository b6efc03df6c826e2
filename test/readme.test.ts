import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findEventScope } from "../src/zoom/eventScopes";
import { listEvents } from "../src/zoom/events";

const read = (file: string) => readFileSync(path.resolve(__dirname, "..", file), "utf8");
const readme = read("README.md");

test("Quick start is two commands, each in a block of its own", () => {
  const [, quickStart = ""] = /## Quick start\n(.*?)\n## /s.exec(readme) ?? [];
  expect([...quickStart.matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command)).toEqual([
    "npm ci && npm run demo",
    "npm ci && npm test",
  ]);
});

test("the gate runs the test command of Quick start", () => {
  expect(read(".ci/run")).toContain("\nnpm ci && npm test\n");
});

test("every page that it links to exists", () => {
  for (const [, file = ""] of readme.matchAll(/\]\((docs\/[^)#]+)/g)) {
    expect([file, existsSync(path.resolve(__dirname, "..", file))]).toEqual([file, true]);
  }
});

test("the table of events names events that exist, with their scopes", () => {
  const known = new Set(listEvents().map(({ name }) => name));
  const [, section = ""] = /## Starting a flow\n(.*?)\n## /s.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| `([^`]+)` .*\| `([^`]+)` +\|$/gm)];
  expect(rows.length).toBeGreaterThan(15);
  for (const [, event = "", scope] of rows) {
    expect([event, known.has(event), findEventScope(event)]).toEqual([event, true, scope]);
  }
  for (const [, name = ""] of section.matchAll(/`(\w+\.\w+)`/g)) {
    expect([name, known.has(name)]).toEqual([name, true]);
  }
});

test.each(["polling", "webhook", "managed-webhook"])(
  "the page %s leads to the comparison",
  (page) => {
    expect(read(`docs/setup/${page}.md`)).toContain("](triggers.md)");
    expect(read("docs/setup/triggers.md")).toContain(`](${page}.md)`);
  },
);

test("it says that Managed Webhook has not been tried against Zoom itself", () => {
  expect(readme).toMatch(/Managed Webhook .* not yet against Zoom itself/);
});

test("every command that it names exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const [, name = ""] of readme.matchAll(/npm run ([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(name);
});

test("the picture of the rooms has an arrow for each room that another one imports", () => {
  const [, picture = ""] = /flowchart TD\n(.*?)```/s.exec(readme) ?? [];
  const drawn = [...picture.matchAll(/^ *(\w+)(?:\[".*?"\])? --> (.+)$/gm)].flatMap(
    ([, from, to = ""]) => to.split(" & ").map((room) => `${from} → ${room}`),
  );
  expect(drawn.sort()).toEqual([...imports()].sort());
});

/** The rooms of src that import from each other, such as "actions → inputs". */
function imports(): Set<string> {
  const src = path.resolve(__dirname, "../src");
  const roomOf = (file: string) => (file.includes(path.sep) ? file.split(path.sep)[0] : "index");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  return new Set(
    files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const found = [...read(`src/${file}`).matchAll(/from "(\.[^"]+)"/g)];
        return found
          .map(([, target = ""]) => path.relative(src, path.resolve(src, file, "..", target)))
          .map((target) => (existsSync(path.join(src, target, "index.ts")) ? `${target}/` : target))
          .filter((target) => roomOf(target) !== roomOf(file))
          .map((target) => `${roomOf(file)} → ${roomOf(target)}`);
      }),
  );
}
