import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { component } from "../support/component";

// Each compiles a manifest of all actions, several times.
jest.setTimeout(240_000);

const root = resolve(__dirname, "../..");
const place = mkdtempSync(join(tmpdir(), "code-native-"));
const packageName = "@component-manifests/zoom";
const repository = join(place, "zoom-component");
const integration = join(place, "my-integration");

/** Runs commands as a developer does, and fails with all they print. */
async function run(commands: string, cwd: string, env = {}): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)("sh", ["-ec", commands], options).catch((error) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });
  return stdout;
}

/** Puts a CLI that runs a script before everything in the PATH. */
function withPrism(script: string): string {
  const folder = mkdtempSync(join(place, "bin-"));
  writeFileSync(join(folder, "prism"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${folder}:${process.env.PATH}`;
}

/** The commands of a section of docs/code-native.md; what it needs is installed already. */
function commandsOf(heading: string): string {
  const page = readFileSync(join(root, "docs/code-native.md"), "utf8");
  const [, section = ""] = page.split(`### ${heading}\n`);
  const [, commands = ""] = section.match(/```sh\n(.*?)```/s) ?? [];
  return commands.replace("npm ci\n", "");
}

beforeAll(async () => {
  mkdirSync(repository);
  const others = ["dist", "manifest", ".git"];
  const entries = readdirSync(root).filter((entry) => !others.includes(entry));
  for (const entry of entries) symlinkSync(join(root, entry), join(repository, entry));
  createIntegration();
  await run(commandsOf("The component is not published yet"), repository);
});
afterAll(() => rmSync(place, { recursive: true }));

/** Puts the example, whose packages are those of this repository, where the documentation expects it. */
function createIntegration(): void {
  rmSync(integration, { recursive: true, force: true });
  const filter = (path: string) => !path.endsWith("node_modules");
  cpSync(join(root, "examples/code-native"), integration, { recursive: true, filter });
  const file = join(integration, "package.json");
  const { dependencies, devDependencies, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(rest));
  cpSync(join(__dirname, "manifest/typeChecks.ts"), join(integration, "src/typeChecks.ts"));
}

interface Part {
  key: string;
  inputs: Input[];
}

interface Input {
  key: string;
  type: string;
  required?: boolean;
  shown?: boolean;
  default?: unknown;
  collection?: string;
  model?: unknown;
}

/** The arguments that a helper of the manifest requires. */
function valuesFor({ inputs }: Part): string {
  const required = inputs.filter(
    (input) => input.required && !input.default && input.shown !== false,
  );
  return JSON.stringify(Object.fromEntries(required.map((input) => [input.key, argument(input)])));
}

function argument({ type, collection }: Input) {
  if (type === "connection") return { configVar: "Zoom Connection" };
  return { value: collection ? ["me"] : "me" };
}

/** An integration that uses every helper of a manifest. */
function helpersIntegration(manifest: string): string {
  const helper = ({ key }: Part) => `zoom${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const parts: [folder: string, Part[]][] = [
    ["connections", component.connections],
    ["dataSources", Object.values(component.dataSources)],
    ["triggers", Object.values(component.triggers)],
  ];
  const imports = parts.flatMap(([folder, each]) =>
    each.map((part) => `import { ${helper(part)} } from "${manifest}/${folder}/${part.key}";`),
  );
  const elements = [...component.connections, ...Object.values(component.dataSources)].map(
    (part) => `"${part.key}": ${helper(part)}("${part.key}", ${valuesFor(part)}),`,
  );
  const flows = Object.values(component.triggers).map(
    (part) => `flow({
      name: "${part.key}",
      stableKey: "${part.key}",
      description: "Starts with ${part.key}.",
      schedule: { value: "0 * * * *" },
      onTrigger: ${helper(part)}(${valuesFor(part)}),
      onExecution: async () => ({ data: null }),
    }),`,
  );
  return [
    'import { configPage, flow, integration } from "@prismatic-io/spectral";',
    'import { componentRegistry } from "./componentRegistry";',
    'import { configPages } from "./configPages";',
    ...imports,
    'export default integration({ name: "Helpers", description: "Uses each.", componentRegistry,',
    `  flows: [${flows.join("\n")}],`,
    `  configPages: { ...configPages, Helpers: configPage({ elements: {${elements.join("\n")}} }) },`,
    "});",
  ].join("\n");
}

/** Builds the example and the integration of helpers, and returns what Prismatic imports. */
async function build(manifest: string): Promise<string> {
  writeFileSync(join(integration, "src/helpers.ts"), helpersIntegration(manifest));
  const bundle = "rolldown src/helpers.ts --file dist/helpers.js --format cjs --platform node";
  const commands = `npm run --silent build
    ./node_modules/.bin/${bundle} --exports named
    for name in index helpers; do
      node -p "require('./dist/$name.js').default.codeNativeIntegrationYAML"
    done`;
  return run(commands, integration);
}

const dataSources = Object.keys(component.dataSources);

test("a manifest that is copied into the integration compiles, with typed results", async () => {
  symlinkSync(join(root, "node_modules"), join(integration, "node_modules"));
  const definitions = await build("./manifests/zoom");
  expect(dataSources.filter((key) => !definitions.includes(`key: ${key}\n`))).toEqual([]);
});

/** Answers the queries of the SDK's generator as Prismatic's API does for the published component. */
function answer(query: string): object {
  const nodes = (inputs: Input[]) => ({
    nodes: inputs.map(({ model, ...input }) => ({
      ...input,
      id: input.key,
      model: model && JSON.stringify(JSON.stringify(model)),
    })),
  });
  const described = (parts: { [key: string]: Described }, flags: object) =>
    Object.values<Described>(parts).map(({ key, display, inputs }) => ({
      ...flags,
      ...display,
      key,
      inputs: nodes(inputs),
    }));
  if (query.includes("scopedConfigVariables")) return { scopedConfigVariables: { nodes: [] } };
  if (query.includes("componentActionQuery")) {
    const { actions, triggers, dataSources } = component;
    const all = [
      ...described(actions, {}),
      ...described(triggers, { isTrigger: true }),
      ...described(dataSources, { isDataSource: true, dataSourceType: "PICKLIST" }),
    ];
    return { actions: { nodes: all, pageInfo: { hasNextPage: false } } };
  }
  const connections = component.connections.map(({ key, label, comments, inputs }) => ({
    key,
    label,
    comments,
    inputs: nodes(inputs),
  }));
  const { key, display } = component;
  const found = {
    ...display,
    key,
    id: "id",
    signature: "0123",
    connections: { nodes: connections },
  };
  return { components: { nodes: [found] } };
}

interface Described extends Part {
  display: { label: string; description: string };
}

test("a manifest from Prismatic's API compiles, with the results that the flow names", async () => {
  createIntegration();
  symlinkSync(join(root, "node_modules"), join(integration, "node_modules"));
  const server = createServer(async (request, response) => {
    const { query } = JSON.parse(await text(request));
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ data: answer(query) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const env = { PRISMATIC_URL: `http://127.0.0.1:${port}`, PATH: withPrism("echo token") };
  await run("npx cni-component-manifest zoom --private", integration, env);
  server.close();
  const manifest = join(integration, "src/manifests/zoom");
  cpSync(join(repository, "manifest/src/results.ts"), join(manifest, "results.ts"));
  rmSync(join(integration, "src/flows"), { recursive: true });
  rmSync(join(integration, "src/index.ts"));
  rmSync(join(integration, "src/typeChecks.ts"));
  cpSync(join(__dirname, "manifest/namedResults.ts"), join(integration, "src/namedResults.ts"));
  await run("npx tsc --noEmit", integration);
});

test("a manifest that is installed as a package compiles, with typed results", async () => {
  createIntegration();
  const offline = { npm_config_offline: "true", npm_config_legacy_peer_deps: "true" };
  await run(commandsOf("As a package"), repository, offline);
  for (const name of [".bin", "@prismatic-io", "@types"]) {
    symlinkSync(join(root, "node_modules", name), join(integration, "node_modules", name));
  }
  const files = "src/componentRegistry.ts src/flows/*.ts";
  await run(`sed -i.bak 's#"\\.*/manifests/zoom"#"${packageName}"#' ${files}`, integration);
  const definitions = await build(`${packageName}/dist`);
  expect(dataSources.filter((key) => !definitions.includes(`key: ${key}\n`))).toEqual([]);
});

test.each([
  [
    "there is no login or no network",
    "echo ' Error: Network request to https://app' >&2; exit 1",
    "Network request to https://app",
  ],
  ["the build is not published", "exit 0", "this build is not published"],
])("generate:manifest ends with one sentence if %s", async (_, script, reason) => {
  const PATH = withPrism(script);
  const printed = run("npx tsx tools/manifest/main.ts", repository, { PATH });
  const message = await printed.catch((error: Error) => error.message.split("\n"));
  expect(message).toEqual([expect.stringMatching(/^The signature .+\.$/), ""]);
  expect(message[0]).toContain(`(${reason})`);
});
