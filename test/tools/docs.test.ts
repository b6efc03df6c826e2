import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { insertContents, reference } from "../../tools/docs/reference";
import { component } from "../support/component";

const folder = path.resolve(__dirname, "../../docs/reference");
const written = Object.fromEntries(
  readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
);

test("docs/reference is up to date: if not, look at the difference, then run npm run docs", () => {
  expect(written).toEqual(reference());
});

test("the list in README is up to date: if not, look at the difference, then run npm run docs", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain("\n- [Meetings](docs/reference/meetings.md) (");
  expect(insertContents(readme)).toBe(readme);
});

test("every part is described once, with every input", () => {
  const sections = Object.values(written).flatMap((page) => page.split("\n## "));
  const parts = [
    ...component.connections,
    ...Object.values(component.triggers),
    ...Object.values(component.dataSources),
    ...Object.values(component.actions),
  ];
  for (const { key, inputs } of parts) {
    const found = sections.filter((section) => section.includes(`Key: \`${key}\`.`));
    expect(found).toHaveLength(1);
    for (const input of inputs) expect(found[0]).toContain(` \`${input.key}\` |`);
  }
});

test("the index lists every action", () => {
  for (const { display } of Object.values(component.actions)) {
    expect(written["README.md"]).toContain(`| [${display.label}](`);
  }
});

test("every link leads to a heading", () => {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-");
  const headings = Object.fromEntries(
    Object.entries(written).map(([file, text]) => [
      file,
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slug(heading)),
    ]),
  );
  for (const [file, text] of Object.entries(written)) {
    for (const [, target, heading] of text.matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)) {
      expect([file, target, headings[target ?? ""]]).toEqual([
        file,
        target,
        expect.arrayContaining([heading]),
      ]);
    }
  }
});
