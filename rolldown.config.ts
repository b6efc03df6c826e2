import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

const installed = (file: string) => resolve("node_modules", file);
const shim = (file: string) => resolve("tools/shims", file);

/** The platform reads the icon beside the code, so it travels with the bundle. */
const icon: Plugin = {
  name: "icon",
  generateBundle() {
    const source = readFileSync("assets/icon.png");
    this.emitFile({ type: "asset", fileName: "icon.png", source });
  },
};

/** Only publishing reads the output schemas, so they are not part of the code. */
const outputSchemas: Plugin = {
  name: "output-schemas",
  generateBundle() {
    const schemas = JSON.parse(readFileSync("src/actions/outputSchemas.json", "utf8"));
    const source = JSON.stringify(schemas);
    this.emitFile({ type: "asset", fileName: "outputSchemas.json", source });
  },
};

/**
 * Reading the global FormData makes Node load its whole fetch implementation, which takes longer
 * than the rest of the bundle. axios reads it while it loads, for a check that it repeats by the
 * object's own tag.
 */
const formDataUntouched: Plugin = {
  name: "form-data-untouched",
  transform: {
    filter: { id: /[\\/]axios[\\/]lib[\\/]utils\.js$/ },
    handler(code) {
      const read = "typeof G.FormData !== 'undefined' ? G.FormData : undefined";
      if (!code.includes(read)) this.error("axios reads the global FormData in another way.");
      return code.replace(read, "undefined");
    },
  },
};

/**
 * A run uses one or two of the actions, data sources and triggers. Turns each import of their lists
 * into a getter, so that the code of the others neither runs nor is compiled.
 */
const partsOnDemand: Plugin = {
  name: "parts-on-demand",
  transform: {
    filter: { id: /[\\/]src[\\/](actions[\\/]\w+|dataSources|triggers)[\\/]index\.ts$/ },
    handler(code) {
      const imports = [...code.matchAll(/^import \{ (\w+) \} from "(\.\/\w+)";$/gm)];
      const list = /^export const (\w+) = \{[\w,\s]+\};$/m.exec(code)?.[1];
      if (!list) this.error("This file is not a list of imports.");
      const getters = imports.map(
        ([, name, file]) => `get ${name}() { return require("${file}").${name}; }`,
      );
      return `export const ${list} = { ${getters.join(", ")} };`;
    },
  },
};

/** SDK modules that a component never calls; they would make up most of the bundle. */
const neverCalled = [
  // Code-native integrations and their configuration
  "./convertIntegration",
  "./serverTypes/convertIntegration",
  "yaml",
  "zod",
  // The test harness
  "./testing",
  "jest-mock",
  // Conditions of flows
  "./conditionalLogic",
  // The HTTP client's own debug log, which would print tokens
  "object-sizeof",
  // Content types of files by their names; here they come with the files
  "mime-db",
  // HTTP/2, which axios uses only if a request says so
  "http2",
  // The SDK's own raw request (isEmpty), manifests (camelCase), cleanObject (omitBy) and isUrl
  "lodash/isEmpty",
  "lodash/camelCase",
  "lodash/omitBy",
  "valid-url",
];

/** Modules of which little is used, replaced by that little. */
const lighter = {
  // Builds a Request while it loads, which makes Node load its fetch implementation
  "./fetch.js": shim("fetch.ts"),
  // The browser's requests, replaced as axios itself does on platforms that lack them
  "./xhr.js": installed("axios/lib/helpers/null.js"),
  // Logs of redirects and proxies, which nobody can switch on
  debug: shim("debug.cjs"),
  // Creates three date formats while it loads, which makes Node read its locale data
  "./date/index.js": shim("utcDate.ts"),
  "../date/index.js": shim("utcDate.ts"),
  // Twenty modules for environments without symbols, for one property that form-data sets
  "es-set-tostringtag": shim("setToStringTag.cjs"),
  // Two hundred modules for four functions of the SDK on plain objects and lists
  "lodash/merge": shim("lodash/merge.ts"),
  "lodash/omit": shim("lodash/omit.ts"),
  "lodash/snakeCase": shim("lodash/snakeCase.ts"),
  "lodash/uniq": shim("lodash/uniq.ts"),
};

/** The SDK requires CommonJS modules and this component imports ES modules; one copy of each is enough. */
const oneCopy = {
  axios: installed("axios/index.js"),
  "date-fns/fromUnixTime": installed("date-fns/fromUnixTime.js"),
  "date-fns/isDate": installed("date-fns/isDate.js"),
  "date-fns/isValid": installed("date-fns/isValid.js"),
  "date-fns/parseISO": installed("date-fns/parseISO.js"),
};

export default defineConfig({
  input: "src/index.ts",
  platform: "node",
  resolve: {
    alias: {
      ...oneCopy,
      ...lighter,
      ...Object.fromEntries(neverCalled.map((name) => [name, false])),
    },
  },
  // Functions that are compiled at once would undo what is on demand.
  optimization: { pifeForModuleWrappers: false },
  plugins: [partsOnDemand, icon, outputSchemas, formDataUntouched],
  output: {
    dir: "dist",
    entryFileNames: "index.js",
    format: "cjs",
    exports: "named",
    minify: true,
    cleanDir: true,
  },
});
