import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { linePerEntry } from "../linePerEntry";
import { operations } from "./operations";

writeFileSync(resolve(__dirname, "../../sandbox/operations.json"), linePerEntry(operations()));
