import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { matchOperation } from "../../sandbox/documentation";
import { fixture } from "../../sandbox/fixture";
import { insertContents, reference } from "../../tools/docs/reference";
import { readActionFiles } from "../../tools/docs/sources";
import { component } from "../support/component";

const folder = path.resolve(__dirname, "../../docs/reference");
const written = Object.fromEntries(
  readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
);

test("docs/reference is up to date: if not, look at the difference, then run npm run docs", () => {
  expect(written).toEqual(reference());
});

test("the table in README is up to date: if not, look at the difference, then run npm run docs", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain("\n| [Meetings](docs/reference/meetings.md) | ");
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

const withoutNames = (operation: string) => operation.replace(/\{\w+\}/g, "{}");

interface Comment {
  file: string;
  /** Such as `GET /users/{}`. */
  operations: string[];
  /** The page of Zoom's reference, such as `users`. */
  page: string;
  /** The section of the page, such as `groups`. */
  tag: string;
}

const sources = path.resolve(__dirname, "../../src");

/** The comments in src that name operations or a page of Zoom's reference. */
const comments: Comment[] = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const text = readFileSync(path.join(sources, file), "utf8");
    return [...text.matchAll(/\/\*\*(?:(?!\*\/).)*/gs)].flatMap(([comment]) => {
      const [, page = "", tag = "", method = "", target = ""] =
        /@see \S+\/docs\/api\/([\w-]+)\/#tag\/([\w-]+)(?:\/(\w+)(\/\S+))?/.exec(comment) ?? [];
      const named = [...comment.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`]+)`/g)];
      const linked = target ? [`${method.toUpperCase()} ${target}`] : [];
      const operations = [...linked, ...named.map(([, operation = ""]) => operation)];
      return operations.length > 0
        ? [{ file, operations: operations.map(withoutNames), page, tag }]
        : [];
    });
  });

test("every operation that a comment names is one of Zoom's", () => {
  expect(comments.length).toBeGreaterThan(200);
  const isKnown = (operation: string) => {
    const [method = "", path = ""] = operation.split(" ");
    return matchOperation(method, path) !== undefined;
  };
  const offenders = comments.flatMap(({ file, operations }) =>
    operations
      .filter((operation) => !isKnown(operation))
      .map((operation) => `src/${file} names ${operation}`),
  );
  expect(offenders).toEqual([]);
});

test("all comments link an operation to the same section of the same page", () => {
  const linked = comments.filter(({ tag }) => tag !== "");
  const rootOf = ({ operations: [operation = ""] }: Comment) => operation.split("/")[1];
  const contradicts = (one: Comment, other: Comment) =>
    one.operations[0] === other.operations[0]
      ? one.tag !== other.tag
      : one.tag === other.tag && rootOf(one) === rootOf(other) && one.page !== other.page;
  const offenders = linked.flatMap((comment) => {
    const other = linked.find((each) => contradicts(comment, each));
    const tell = ({ file, page, tag }: Comment) => `src/${file} links to ${page}/#tag/${tag}`;
    return other ? [`${tell(comment)}, ${tell(other)}`] : [];
  });
  expect(offenders).toEqual([]);
});

test("the comment of an action names what its fixture sends, the main request first", () => {
  const offenders = Object.entries(readActionFiles()).flatMap(([key, { operation }]) => {
    if (key === "rawRequest") return [];
    const named = [...operation.matchAll(/`([A-Z]+ \/[^`]+)`/g)].map(([, name = ""]) =>
      withoutNames(name),
    );
    const sent = fixture(key).exchanges.map(({ request: { method, path } }) =>
      withoutNames(matchOperation(method, path.replace("/v2", ""))?.operation ?? path),
    );
    // Links that Zoom returns are no operations.
    const wrong = sent.filter(
      (request) => !named.includes(request) && !/^GET \/(rec|file)\//.test(request),
    );
    const [main = ""] = named;
    const missing = main === "" || sent.includes(main) ? [] : [main];
    return [
      ...wrong.map((request) => `${key} sends ${request}, which its comment does not name`),
      ...missing.map((request) => `${key} names ${request}, which its fixture does not send`),
    ];
  });
  expect(offenders).toEqual([]);
});

test("the comment of a polling trigger names requests that read the lists in src/lists", () => {
  const folder = path.join(sources, "lists");
  const lists = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const paths = [...text.matchAll(/path`([^`]+)`/g)];
    return paths.map(([, list = ""]) => `GET ${list.replace(/\$\{\w+\}/g, "{}")}`);
  });
  const offenders = comments
    .filter(({ file }) => path.dirname(file) === "triggers")
    .flatMap(({ file, operations }) =>
      operations
        .filter((operation) => !lists.includes(operation))
        .map((operation) => `src/${file} names ${operation}`),
    );
  expect(offenders).toEqual([]);
});
