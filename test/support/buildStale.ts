import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const sources = ["src", "tools/shims", "assets", "rolldown.config.ts", "package-lock.json"];

/** Builds the component before tests run when what it is built from is newer than it. */
export default function buildStale(): void {
  if (isStale(path.join(root, "dist/index.js"), sources)) {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "pipe" });
  }
}

/**
 * Tells whether a file is missing or older than what it is made from.
 *
 * @param file The file.
 * @param sources Files and folders, from the root of the project on.
 * @returns Whether it has to be made again.
 */
export function isStale(file: string, sources: string[]): boolean {
  const builtAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // A folder is newer when a file in it was added, renamed or deleted.
  return sources
    .flatMap((source) => withContents(path.resolve(root, source)))
    .some((source) => statSync(source).mtimeMs > builtAt);
}

function withContents(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  const inside = readdirSync(source, { recursive: true, encoding: "utf8" });
  return [source, ...inside.map((name) => path.join(source, name))];
}
