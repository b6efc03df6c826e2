import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { operations } from "./operations";

const file = resolve(__dirname, "../../sandbox/operations.json");

// One line per operation, so that a diff shows what a new version of Zoom's typings changes.
const lines = Object.entries(operations()).map((entry) =>
  entry.map((part) => JSON.stringify(part)),
);
writeFileSync(file, `{\n${lines.map((line) => line.join(": ")).join(",\n")}\n}\n`);
