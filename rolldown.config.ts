import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig, type Plugin } from "rolldown";
import license from "rollup-plugin-license";

const shim = (file: string) => resolve("tools/shims", file);
/** The id of a module that exports what the code says. */
const exporting = (code: string) => `\0exports ${code}`;
const nothing = exporting("{}");

/** What is bundled in place of installed modules, and what that saves of loading on Node 22. */
const replacements = new Map([
  // Code-native integrations, with yaml and zod: 50 ms
  ["@prismatic-io/spectral/dist/serverTypes/convertIntegration.js", nothing],
  // Conditions of flows: 17 ms
  ["@prismatic-io/spectral/dist/conditionalLogic/index.js", nothing],
  // The test harness: 4 ms
  ["@prismatic-io/spectral/dist/testing.js", nothing],
  // Content types by names of files; here they come with the files: 7 ms
  ["mime-db/index.js", nothing],
  // The SDK requires axios and this component imports it; one copy of the two: 20 ms
  ["axios/dist/node/axios.cjs", resolve("node_modules/axios/index.js")],
  // Builds a Request, for which Node loads its fetch: 15 ms
  ["axios/lib/adapters/fetch.js", shim("fetch.ts")],
  // HTTP/2, logs that may print a token, and names of types: 4 ms, 1.4 MB
  ["http2", nothing],
  ["debug/src/index.js", exporting("() => () => {}")],
  ["es-set-tostringtag/index.js", exporting("() => {}")],
  // Two hundred modules for seven functions, three of which no component calls: 9 ms
  ["lodash/merge.js", shim("lodash/merge.ts")],
  ["lodash/omit.js", shim("lodash/omit.ts")],
  ["lodash/snakeCase.js", shim("lodash/snakeCase.ts")],
  ["lodash/uniq.js", shim("lodash/uniq.ts")],
  ["lodash/camelCase.js", nothing],
  ["lodash/isEmpty.js", nothing],
  ["lodash/omitBy.js", nothing],
]);

/** axios reads the global FormData while it loads, for which Node loads its fetch: 11 ms. */
const formData = "typeof G.FormData !== 'undefined' ? G.FormData : undefined";

/** What has to be found in the modules that are bundled, and has not been yet. */
const missing = new Set([...replacements.keys(), formData]);

const lighter: Plugin = {
  name: "lighter",
  async resolveId(source, importer, options) {
    if (source.startsWith("\0exports ")) return source;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const module = found?.id.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
    missing.delete(module);
    return replacements.get(module) ?? found;
  },
  load: { filter: { id: /^\0exports / }, handler: (id) => `module.exports = ${id.slice(9)};` },
  transform: {
    filter: { code: formData },
    handler(code) {
      missing.delete(formData);
      return code.replace(formData, "undefined");
    },
  },
  buildEnd(error) {
    if (!error && missing.size > 0) this.error(`Not found: ${[...missing].join(", ")}.`);
  },
};

/** The platform shows the icon; publishing sends the schemas. */
const assets: Plugin = {
  name: "assets",
  generateBundle() {
    for (const file of ["assets/icon.png", "src/outputSchemas.json"]) {
      this.emitFile({ type: "asset", fileName: basename(file), source: readFileSync(file) });
    }
  },
};

export default defineConfig({
  input: "src/index.ts",
  platform: "node",
  plugins: [lighter, assets, license({ thirdParty: { output: "dist/licenses.txt" } })],
  output: {
    dir: "dist",
    format: "cjs",
    exports: "named",
    minify: true,
    // One character beyond ASCII makes Node hold the whole file in two bytes a character: 1 MB.
    charset: "ascii",
    cleanDir: true,
  },
});
