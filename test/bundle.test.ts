import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import source from "../src";

const run = promisify(execFile);
const root = path.resolve(__dirname, "..");

test("the bundle is one file with the icon and the output schemas beside it", () => {
  const files = ["icon.png", "index.js", "outputSchemas.json"];
  expect(readdirSync(path.join(root, "dist")).sort()).toEqual(files);
});

test("the bundle holds one copy of what it shares with the SDK", () => {
  const code = readFileSync(path.join(root, "dist/index.js"), "utf8");
  const copies = (text: string) => code.split(text).length - 1;
  expect({
    axios: copies("Request failed with status code"),
    dateFns: copies(String.raw`W(\d{2})(?:-?(\d{1}))`),
    zod: copies("ZodError"),
  }).toEqual({ axios: 1, dateFns: 1, zod: 0 });
});

test("the bundle needs nothing beside itself", async () => {
  const load = `
    const { default: component } = require(${JSON.stringify(path.join(root, "dist/index.js"))});
    console.log(JSON.stringify([component.key, Object.keys(component.actions).length]));`;
  // From the root of the file system no package can be found.
  const { stdout } = await run(process.execPath, ["-e", load], { cwd: "/" });
  expect(JSON.parse(stdout)).toEqual(["zoom", Object.keys(source.actions).length]);
});
