import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isStale } from "./buildStale";

let folder: string;
let built: string;
let source: string;

const setTime = (file: string, seconds: number) => utimesSync(file, seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zoom-stale-"));
  built = join(folder, "index.js");
  mkdirSync(join(folder, "src/actions"), { recursive: true });
  source = join(folder, "src/actions/one.ts");
  for (const file of [built, source]) writeFileSync(file, "");
  for (const file of [source, join(folder, "src/actions"), join(folder, "src")]) setTime(file, 100);
  setTime(built, 200);
});

afterEach(() => rmSync(folder, { recursive: true }));

const stale = () => isStale(built, [join(folder, "src")]);

test("does not rebuild a bundle that is newer than its sources", () => {
  expect(stale()).toBe(false);
});

test("rebuilds a bundle that is older than a source", () => {
  setTime(source, 300);
  expect(stale()).toBe(true);
});

test("rebuilds a bundle from before a source was deleted", () => {
  unlinkSync(source);
  expect(stale()).toBe(true);
});

test("builds a missing bundle", () => {
  unlinkSync(built);
  expect(stale()).toBe(true);
});
