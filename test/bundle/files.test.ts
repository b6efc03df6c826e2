import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import source from "../../src";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");

test("the bundle is one file; beside it are the icon, the output schemas and the licenses", () => {
  const files = ["icon.png", "index.js", "licenses.txt", "outputSchemas.json"];
  expect(readdirSync(path.join(root, "dist")).sort()).toEqual(files);
});

test("the bundle holds one copy of axios, and nothing of zod", () => {
  const code = readFileSync(path.join(root, "dist/index.js"), "utf8");
  const copies = (text: string) => code.split(text).length - 1;
  expect({
    axios: copies("Request failed with status code"),
    zod: copies("ZodError"),
  }).toEqual({ axios: 1, zod: 0 });
});

test("the bundle needs nothing beside itself", async () => {
  const load = `
    const { default: component } = require(${JSON.stringify(path.join(root, "dist/index.js"))});
    console.log(JSON.stringify([component.key, Object.keys(component.actions).length]));`;
  // From the root of the file system no package can be found.
  const { stdout } = await run(process.execPath, ["-e", load], { cwd: "/" });
  expect(JSON.parse(stdout)).toEqual(["zoom", Object.keys(source.actions).length]);
});

test("the licenses of what is bundled, and of nothing else, are beside the bundle", () => {
  const licenses = readFileSync(path.join(root, "dist/licenses.txt"), "utf8");
  const names = [...licenses.matchAll(/^Name: (.+)$/gm)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(["@prismatic-io/spectral", "axios", "date-fns", "p-map", "validator"]),
  );
  // The SDK needs zod only for code-native integrations, which are not part of a component.
  expect(names).not.toContain("zod");
});

test("the component asks for the versions of axios that the SDK asks for", () => {
  const axiosOf = (folder: string) =>
    JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")).dependencies.axios;
  expect(axiosOf(".")).toBe(axiosOf("node_modules/@prismatic-io/spectral"));
});

/** What the command that publishes sends of an action: a copy of its enumerable properties. */
interface Published {
  key: string;
  outputSchema?: { type: string; schema: string };
}

/** Loads a copy of some files of the bundle and returns its actions as they are published. */
async function publish(files: string[]): Promise<Published[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
  const script = `
    const { default: component } = require("./index.js");
    console.log(JSON.stringify(Object.values(component.actions).map((action) => ({ ...action }))));`;
  try {
    for (const file of files) {
      copyFileSync(path.join(root, "dist", file), path.join(folder, file));
    }
    const { stdout } = await run(process.execPath, ["-e", script], { cwd: folder });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("publishing the bundle sends an output schema of every action", async () => {
  const actions = await publish(["index.js", "outputSchemas.json"]);
  expect(actions.map(({ key }) => key)).toEqual(Object.keys(source.actions));
  for (const { outputSchema } of actions) {
    expect(outputSchema?.type).toBe("actionOutput");
    expect(Object.keys(JSON.parse(outputSchema?.schema ?? "{}"))).not.toEqual([]);
  }
});

test("the bundle runs without its output schemas, which only publishing needs", async () => {
  const actions = await publish(["index.js"]);
  expect(actions.map(({ key }) => key)).toEqual(Object.keys(source.actions));
  expect(actions.filter(({ outputSchema }) => outputSchema)).toEqual([]);
});
