import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const sources = ["src", "tools/shims", "assets", "rolldown.config.ts", "package-lock.json"];

/** Builds the component before the tests run if its sources are newer than the bundle. */
export default function buildStale(): void {
  if (isStale(path.join(root, "dist/index.js"), sources)) {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "pipe" });
  }
}

/**
 * Checks whether a file is missing or older than its sources.
 *
 * @param file The file.
 * @param sources Files and folders, relative to the root of the project.
 * @returns Whether it has to be built again.
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
