import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(__dirname, "../../manifest/src/actions");

/**
 * The SDK's generator writes output schemas as text, where its own type of a manifest requires objects
 * (spectral 10.31): without this a code-native integration that uses the manifest does not compile.
 * They are parsed rather than written out because a constant's lists would be read-only, which that
 * type does not allow.
 */
function fix(source: string): string {
  return source.replace(/\bschema:\s*((['"])\{.*\}\2)/, "schema: JSON.parse($1)");
}

for (const file of readdirSync(folder)) {
  const path = resolve(folder, file);
  writeFileSync(path, fix(readFileSync(path, "utf8")));
}
