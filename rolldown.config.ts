import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

const installed = (file: string) => resolve("node_modules", file);

/** The platform reads the icon beside the code, so it travels with the bundle. */
const icon: Plugin = {
  name: "icon",
  generateBundle() {
    const source = readFileSync("assets/icon.png");
    this.emitFile({ type: "asset", fileName: "icon.png", source });
  },
};

/** Only publishing reads the output schemas, so they are no part of the code. */
const outputSchemas: Plugin = {
  name: "output-schemas",
  generateBundle() {
    const schemas = JSON.parse(readFileSync("src/actions/outputSchemas.json", "utf8"));
    const source = JSON.stringify(schemas);
    this.emitFile({ type: "asset", fileName: "outputSchemas.json", source });
  },
};

/** What the SDK brings and a component never calls. It would be most of the bundle. */
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
];

/** The SDK asks for CommonJS where this component asks for ES modules; one copy of each will do. */
const oneCopy = {
  axios: installed("axios/dist/node/axios.cjs"),
  "date-fns/fromUnixTime": installed("date-fns/fromUnixTime.js"),
  "date-fns/isDate": installed("date-fns/isDate.js"),
  "date-fns/isValid": installed("date-fns/isValid.js"),
  "date-fns/parseISO": installed("date-fns/parseISO.js"),
};

export default defineConfig({
  input: "src/index.ts",
  platform: "node",
  resolve: {
    alias: { ...oneCopy, ...Object.fromEntries(neverCalled.map((name) => [name, false])) },
  },
  plugins: [icon, outputSchemas],
  output: {
    dir: "dist",
    entryFileNames: "index.js",
    format: "cjs",
    exports: "named",
    minify: true,
    cleanDir: true,
  },
});
