import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

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

test("every command that it names exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const [, name = ""] of readme.matchAll(/npm run ([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(name);
});
