import { readFileSync } from "node:fs";
import path from "node:path";
import { reference } from "../tools/reference";
import { component } from "./support/component";

const written = readFileSync(path.resolve(__dirname, "../docs/reference.md"), "utf8");

test("docs/reference.md is up to date: npm run docs", () => {
  expect(written).toBe(reference());
});

test("it holds every part and every input", () => {
  const parts = [
    ...component.connections,
    ...Object.values(component.triggers),
    ...Object.values(component.dataSources),
    ...Object.values(component.actions),
  ];
  for (const { key, inputs } of parts) {
    const [, section = ""] = written.split(`Key: \`${key}\`.`);
    const [table = ""] = section.split("\n### ");
    for (const input of inputs) expect(table).toContain(` \`${input.key}\` |`);
  }
});
