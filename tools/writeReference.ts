import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { reference } from "./reference";

writeFileSync(resolve(__dirname, "../docs/reference.md"), reference());
