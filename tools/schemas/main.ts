import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { linePerEntry } from "../linePerEntry";
import { outputSchemas } from "./outputSchemas";

writeFileSync(resolve(__dirname, "../../src/outputSchemas.json"), linePerEntry(outputSchemas()));
