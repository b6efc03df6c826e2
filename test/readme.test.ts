import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.resolve(root, file), "utf8");
/** The Markdown files of a folder. */
const docs = (folder: string) =>
  readdirSync(path.resolve(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}/${file}`);
const readme = read("README.md");
const contributing = read("CONTRIBUTING.md");

test("a newcomer starts with two commands, each in a block of its own", () => {
  const blocks = [...readme.matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command);
  expect(blocks.slice(0, 2)).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
});

test("README stays short enough to be read", () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(9_000);
});

test("the gate runs the test command of README", () => {
  expect(read(".ci/run")).toContain("\nnpm ci && npm test\n");
});

test("every page and file that the documentation links to exists", () => {
  const pages = ["README.md", "CONTRIBUTING.md", ...docs("docs"), ...docs("docs/setup")];
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g)]
      .map(([, target = ""]) => path.join(path.dirname(page), target))
      .filter((file) => !existsSync(path.resolve(root, file)))
      .map((file) => `${page} → ${file}`),
  );
  expect(broken).toEqual([]);
});

test.each(["polling", "webhook", "managed-webhook"])(
  "the page %s leads to the comparison",
  (page) => {
    expect(read(`docs/setup/${page}.md`)).toContain("](triggers.md)");
    expect(read("docs/setup/triggers.md")).toContain(`](${page}.md)`);
  },
);

test("a page of Zoom's has one name in all docs", () => {
  const pages = ["README.md", ...docs("docs"), ...docs("docs/setup"), ...docs("docs/reference")];
  const other = /Features page|Access page|Features, Access/;
  expect(pages.filter((page) => other.test(read(page)))).toEqual([]);
});

test("every command that it names exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...`${readme}${contributing}`.matchAll(/npm run ([\w:]+)/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test("the picture of the folders has an arrow for each room that another one imports", () => {
  const [, picture = ""] = /flowchart TD\n(.*?)```/s.exec(contributing) ?? [];
  const drawn = [...picture.matchAll(/^ *(\w+)(?:\[".*?"\])? --> (.+)$/gm)].flatMap(
    ([, from, to = ""]) => to.split(" & ").map((room) => `${from} → ${room}`),
  );
  expect(drawn.sort()).toEqual([...imports()].sort());
});

/** The rooms of src that import from each other, such as "actions → inputs". */
function imports(): Set<string> {
  const src = path.resolve(__dirname, "../src");
  const roomOf = (file: string) => (file.includes(path.sep) ? file.split(path.sep)[0] : "index");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  return new Set(
    files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const found = [...read(`src/${file}`).matchAll(/from "(\.[^"]+)"/g)];
        return found
          .map(([, target = ""]) => path.relative(src, path.resolve(src, file, "..", target)))
          .map((target) => (existsSync(path.join(src, target, "index.ts")) ? `${target}/` : target))
          .filter((target) => roomOf(target) !== roomOf(file))
          .map((target) => `${roomOf(file)} → ${roomOf(target)}`);
      }),
  );
}

test("only tests of the tools import tools, and nothing imports tests", () => {
  const root = path.resolve(__dirname, "..");
  const wrong = ["src", "sandbox", "test", "tools"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const name = `${folder}/${file.replaceAll(path.sep, "/")}`;
        const targets = [...read(name).matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) =>
          path.posix.join(path.posix.dirname(name), target),
        );
        const allowed = /^test\/tools\//.test(name) || folder === "tools" ? /./ : /^(?!tools\/)/;
        return targets
          .filter(
            (target) => !allowed.test(target) || (folder !== "test" && /^test\//.test(target)),
          )
          .map((target) => `${name} imports ${target}`);
      }),
  );
  expect(wrong).toEqual([]);
});

test("the changelog counts what there is", () => {
  const counted = /\*\*([^*]+)\*\* \((\d+)/g;
  const listed = /^- \[([^\]]+)\]\(\S+\) \((\d+)\)/gm;
  const counts = (text: string, pattern: RegExp) =>
    Object.fromEntries([...text.matchAll(pattern)].map(([, name, count]) => [name, count]));
  expect(counts(read("CHANGELOG.md"), counted)).toEqual(counts(readme, listed));
});
