import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { insertContents, reference } from "./reference";

const folder = resolve(__dirname, "../../docs/reference");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(reference())) writeFileSync(resolve(folder, file), text);

const readme = resolve(__dirname, "../../README.md");
writeFileSync(readme, insertContents(readFileSync(readme, "utf8")));
