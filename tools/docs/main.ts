import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { reference } from "./reference";

const folder = resolve(__dirname, "../../docs/reference");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(reference())) writeFileSync(resolve(folder, file), text);
