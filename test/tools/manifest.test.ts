import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(__dirname, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

// The generator needs the prism CLI only for its version and a signature.
const folder = mkdtempSync(join(tmpdir(), "prism-"));
beforeAll(() => {
  writeFileSync(join(folder, "prism"), "#!/bin/sh\necho 0123456789abcdef\n", { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a code-native flow that uses the component's manifest has its types checked", async () => {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const options = ["--skip-signature-verify", "--output-dir", "manifest"];
  await run(bin("component-manifest"), options, { cwd: root, env });
  await run(bin("tsx"), ["tools/manifest/main.ts"], { cwd: root });
  const checked = run(bin("tsc"), ["--project", join(__dirname, "manifestFlow")], { cwd: root });
  expect(await checked.catch((error: { stdout: string }) => error)).toMatchObject({ stdout: "" });
});
