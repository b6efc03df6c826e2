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
  [/If blank, [^.]*stays? the same/, "is kept"],
  [/(?<!soon )\bas Zoom (has|names|numbers) (it|them|types)\b/, "Zoom's name, or the values"],
  [/\bdocumented alike\b/, "documented with the same description"],
  [/"[^"]*yyyy-MM-ddTHH:mm/, "in ISO 8601 format"],
  [/\bany number of them\b/, "nothing: a list without a limit has none"],
  [/, as [A-Z][A-Za-z' ]+ returns (it|them)\b/, "as returned by"],
  [/\bsays? how (many|far)\b|\bhow far it came\b|\bwith whom it\b/, "reports how many"],
  [/\b(goes nowhere|whichever it is|in the place of|it is about|says otherwise)\b/, "plain words"],
  [/\b(that is taken|are taken|alone can|counts? only)\b/, "plain words"],
  [/\bif wanted\b/, "optionally"],
  [/\bEither this or .* is required\. If blank/, "If blank, the other is required."],
  [/\bwhich begins the thread\b/, "the thread's first message"],
  [/\baccess token is sent to no\b/, "never sent to other hosts"],
  [/\bset-up\b/i, "setup"],
  [/\b(account-level|administrator has authorized)\b/, "admin-managed"],
  [/\b(TTL|Ttl)\b/, "lifetime"],
  [/\b(a|the) (Zoom )?sandbox\b/i, "mock Zoom server"],
  [/\bslip\b/, "typo"],
  [/\b(mend|mends|mended)\b/, "fix, adapt"],
  [/\bbe able to send SMS\b/, "support SMS"],
];

/**
 * "gives" and "takes" in the name of a test. Other lines of a test may be data, so only strings that
 * follow `test(`, `describe(` or a table, or that stand on a line of their own, are names.
 */
const nameInDialect =
  /^\s*(?:(?:test|describe)(?:\.\w+)*\(|[\])]+\(|(?=["`][^"`]*["`],?$))["`](?:[^"`]* )?(?:gives?|takes?)\b(?! (?:precedence|longer)\b)/;

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

/** "If blank, today." and "If blank, any status.", which have no verb. */
function findFragment(text: string): string | undefined {
  const [found, clause = ""] = /If (?:blank|unset), ([^.;]+)[.;]/.exec(text) ?? [];
  const isValue = /^(any|all|both|none|unchanged|today|active|approved|not|one|[A-Z]{3,})\b/;
  const isTime = /^(the|seven|\d+) (start|end|current|present|general|last|days?)\b/;
  const hasVerb = /\b(is|are|has|have|match|apply|applies|starts?|ends?)\b/.test(clause);
  return !hasVerb && (isValue.test(clause) || isTime.test(clause)) ? found : undefined;
}

function findDialect(text: string): string[] {
  const fragment = findFragment(text);
  const found = dialect.flatMap(([pattern, instead]) => {
    const words = pattern.exec(text)?.[0];
    return words ? [`"${words}" → ${instead}`] : [];
  });
  return fragment ? [...found, `"${fragment}" → "Default: …", or a sentence with a verb`] : found;
}

test("descriptions, comments, errors, docs and test names are in the words of Zoom and Prismatic", () => {
  const offenders = listFiles().flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => findDialect(line).map((found) => `${file}:${index + 1} ${found}`)),
  );
  expect(offenders).toEqual([]);
});

test("names of tests say what reports, returns, accepts or uses something", () => {
  const offenders = listFiles()
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      readFileSync(path.join(root, file), "utf8")
        .split("\n")
        .filter((line) => nameInDialect.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(offenders).toEqual([]);
});

test("names of tests print no values, which say nothing about why they are tested", () => {
  const offenders = listFiles()
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => /["`][^"`\n]*%[jpoO]/.test(readFileSync(path.join(root, file), "utf8")));
  expect(offenders).toEqual([]);
});

test.each([
  [
    "rejects a verb at the beginning of a name",
    'test("gives a call when it has ended", () => {',
    true,
  ],
  ["rejects a verb in the name of a table", '])("%s takes the scope %s", () => {', true],
  ["rejects a name on a line of its own", '  "takes nothing for a speaker",', true],
  ["allows an idiom", 'test("a setting takes precedence over its input", () => {', false],
  ["allows the verb in data", '  ["the time that it takes", 5],', false],
])("the check of names %s", (_, line, isOffense) => {
  expect(nameInDialect.test(line)).toBe(isOffense);
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
