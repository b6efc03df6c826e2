import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Sentences that no technical writer would write, each with what to write instead. */
const dialect: [pattern: RegExp, instead: string][] = [
  [/\b(is|are) new when\b/, "is reported when"],
  [/\bstarts? nothing\b/, "does not start the flow"],
  [/\bwhat (starts a flow|comes after it|a \w+ leaves behind)\b/i, "a noun"],
  [/\b(is|are) told (by|apart)\b/, "identified by"],
  [/\bmay be blank\b/i, "Optional when …, or Ignored unless …"],
  [/\b(stays?|left|leaves it|leave it) as (it is|they are)\b/, "left unchanged"],
  [/\bstays? the same\b/, "is kept"],
  [/\bas Zoom (has|names|numbers) (it|them|types)\b/, "Zoom's name, or the values"],
  [/\bdocumented alike\b/, "documented with the same description"],
  [/"[^"]*yyyy-MM-ddTHH:mm/, "in ISO 8601 format"],
  [/\bany number of them\b/, "nothing: a list without a limit has none"],
  [/, as [A-Z][A-Za-z' ]+ returns (it|them)\b/, "as returned by"],
  [/\bsays? how (many|far)\b|\bhow far it came\b|\bwith whom it\b/, "reports how many"],
  [/\b(goes nowhere|whichever it is|in the place of|it is about|says otherwise)\b/, "plain words"],
  [/\b(that is taken|are taken|alone can|counts? only|(is|are) enough (to|for))\b/, "plain words"],
  [/\bif wanted\b/, "optionally"],
  [/\baccess token is sent to no\b/, "never sent to other hosts"],
  [/\bset-up\b/i, "setup"],
  [/\b(account-level|administrator has authorized)\b/, "admin-managed"],
  [/\b(TTL|Ttl)\b/, "lifetime"],
  [/\b(a|the) (Zoom )?sandbox\b/i, "mock Zoom server"],
  [/\bslip\b/, "typo"],
  [/\b(mend|mends|mended)\b/, "fix, adapt"],
  [/\bbe able to send SMS\b/, "support SMS"],
  [
    /If (blank|unset), (unchanged|none|both|any|any \w+|all|all \w+|approved|active|today|not limited|[A-Z]+|(one|seven|the) (days?|month|current|present|general|start|last)( \w+)*)[.;]/,
    '"Default: …", or a sentence with a verb',
  ],
];

const root = path.resolve(__dirname, "..");

/** The files that people write. The reference is generated from them. */
function listFiles(): string[] {
  const folders = ["src", "sandbox", "tools", "test", "docs", "examples"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|md|yml)$/.test(name) && !name.includes("node_modules"))
      .map((name) => path.join(folder, name)),
  );
  const own = path.relative(root, __filename);
  return [...folders, "README.md", "CONTRIBUTING.md", "CHANGELOG.md"].filter(
    (file) => file !== own && !/^(src\/examplePayloads|docs\/reference)\//.test(file),
  );
}

function findDialect(text: string): string[] {
  return dialect.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0];
    return found ? [`"${found}" → ${instead}`] : [];
  });
}

test("descriptions, comments, errors, docs and test names are in the words of Zoom and Prismatic", () => {
  const offenders = listFiles().flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => findDialect(line).map((found) => `${file}:${index + 1} ${found}`)),
  );
  expect(offenders).toEqual([]);
});

test.each([
  "A user who is invited is new when they accept.",
  "The day. If blank, today.",
  "The status. If blank, any status.",
  "The id, as List Rooms returns it.",
  "If blank, it stays as it is.",
])("recognizes: %s", (sentence) => {
  expect(findDialect(sentence)).toHaveLength(1);
});
