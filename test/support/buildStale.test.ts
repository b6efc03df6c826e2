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

test("a bundle newer than its sources is not built again", () => {
  expect(stale()).toBe(false);
});

test("a bundle older than a source is", () => {
  setTime(source, 300);
  expect(stale()).toBe(true);
});

test("a bundle from before a source was deleted is", () => {
  unlinkSync(source);
  expect(stale()).toBe(true);
});

test("a missing bundle is", () => {
  unlinkSync(built);
  expect(stale()).toBe(true);
});
