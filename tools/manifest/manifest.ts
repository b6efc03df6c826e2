import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderIndex } from "@prismatic-io/spectral/dist/generators/componentManifest/createStaticFiles";
import { generateManifest } from "@prismatic-io/spectral/dist/generators/componentManifest/generateManifest";
import { dependencies, license, version } from "../../package.json";
import type { loadComponent } from "../../sandbox/loadComponent";
import type { Schema } from "../schemas/jsonSchema";
import { resultType, resultTypes } from "./resultTypes";

interface ManifestOptions {
  component: ReturnType<typeof loadComponent>["component"];
  /** Signature of the published component; `null` if it is not published. */
  signature: string | null;
  /** The folder to write to. What is in it is deleted. */
  folder: string;
}

/**
 * Writes the manifest of the component with the SDK's generator, as a folder to copy (`src`) and as a
 * package to pack.
 *
 * @throws Error if the SDK's templates have changed, so that a file cannot be adapted.
 */
export async function writeManifest({ component, signature, folder }: ManifestOptions) {
  const generator = require.resolve("@prismatic-io/spectral/dist/generators/componentManifest");
  const templates = join(dirname(generator), "templates");
  const source = join(folder, "src");
  await generateManifest({
    component: { ...component, actions: withoutSchemas(component.actions) },
    dryRun: false,
    verbose: false,
    templatesDir: templates,
    manifestDir: folder,
    generatedSourceDir: source,
    createEntryPointFiles: () =>
      renderIndex({
        component: { key: component.key, public: component.public, signature },
        dryRun: false,
        verbose: false,
        sourceDir: templates,
        destinationDir: folder,
      }),
    successMessage: `Manifest written to ${folder}.`,
  });
  writeFileSync(join(source, "results.ts"), resultTypes(schemasOf(component.actions)));
  adapt(join(source, "index.ts"), /^export \{/m, 'export type * from "./results";\n$&');
  adaptEach(join(source, "actions"), addResultType);
  // Without it, a package declares the key as any text, which no configuration page accepts.
  adaptEach(join(source, "dataSources"), (path) =>
    adapt(path, /(key: "\w+")(,\s+values,)/, "$1 as const$2"),
  );
  writePackage(folder);
}

type Actions = Record<string, { outputSchema: { schema: string } }>;

function schemasOf(actions: Actions): Record<string, Schema> {
  const entries = Object.entries(actions);
  return Object.fromEntries(
    entries.map(([key, { outputSchema }]) => [key, JSON.parse(outputSchema.schema)]),
  );
}

/** The generator writes schemas as text, where its own type of a manifest requires objects. */
function withoutSchemas(actions: Actions) {
  const entries = Object.entries(actions);
  return Object.fromEntries(
    entries.map(([key, action]) => [key, { ...action, outputSchema: undefined }]),
  );
}

function addResultType(path: string, key: string): void {
  const name = resultType(key);
  adapt(path, "<TReturn,>", `<TReturn = ${name},>`);
  adapt(path, /^import /m, `import type { ${name} } from "../results";\n$&`);
}

function adaptEach(folder: string, adaptFile: (path: string, key: string) => void): void {
  const keys = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  for (const key of keys) if (key !== "index") adaptFile(join(folder, `${key}.ts`), key);
}

function adapt(path: string, found: string | RegExp, replacement: string): void {
  const source = readFileSync(path, "utf8");
  const adapted = source.replace(found, replacement);
  if (adapted === source)
    throw new Error(`${path} has no ${found}: the SDK's template has changed.`);
  writeFileSync(path, adapted);
}

/** Describes a package that compiles with what is installed here, so that packing needs no network. */
function writePackage(folder: string): void {
  const sdk = "@prismatic-io/spectral";
  const json = {
    name: "@component-manifests/zoom",
    version,
    license,
    main: "dist/index.js",
    types: "dist/index.d.ts",
    files: ["dist"],
    scripts: { prepare: "tsc" },
    peerDependencies: { [sdk]: dependencies[sdk] },
  };
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    strict: true,
    declaration: true,
    skipLibCheck: true,
    types: [],
    rootDir: "src",
    outDir: "dist",
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(json, null, 2));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["src"] }),
  );
}
