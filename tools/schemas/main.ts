import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { outputSchemas } from "./outputSchemas";

const file = resolve(__dirname, "../../src/actions/outputSchemas.json");

writeFileSync(file, `${JSON.stringify(outputSchemas(), null, 2)}\n`);
