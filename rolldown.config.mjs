import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** The platform reads the icon beside the code, so it travels with the bundle. */
const icon = {
  name: "icon",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: "icon.png",
      source: readFileSync(new URL("assets/icon.png", import.meta.url)),
    });
  },
};

export default defineConfig({
  input: "src/index.ts",
  platform: "node",
  plugins: [icon],
  output: {
    dir: "dist",
    entryFileNames: "index.js",
    format: "cjs",
    exports: "named",
    minify: true,
    cleanDir: true,
  },
});
