import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { listEvents } from "../src/zoom/events";
import { isZoomHost } from "../src/zoom/hosts";

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

const written = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...docs("docs"),
  ...docs("docs/setup"),
];

/** What the pages have between the parts of a pattern, with the page that has it. */
const findAll = (pattern: RegExp) =>
  written.flatMap((page) =>
    [...read(page).matchAll(pattern)].map(([, name = ""]) => ({ page, name })),
  );

const namesIn = (folder: string) =>
  readdirSync(path.resolve(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    path.basename(file, ".ts"),
  );

test("every command that the documentation names exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const parts = ["actions", "triggers", "dataSources"].flatMap((folder) =>
    namesIn(`src/${folder}`),
  );
  const events = listEvents().map((event) => event.name);
  const isKnown = (word: string) => {
    if (word.startsWith("event=")) return events.includes(word.slice("event=".length));
    return /^--|=/.test(word) || parts.includes(word) || existsSync(path.resolve(root, word));
  };
  const words = findAll(/npm run (?:demo|scopes) -- ([^`\n<]+)/g).flatMap(({ page, name }) =>
    name.split(" ").map((word) => ({ page, name: word })),
  );
  expect(words.length).toBeGreaterThan(10);
  const unknown = [
    ...findAll(/npm run ([\w:]+)/g).filter(({ name }) => !(name in scripts)),
    ...words.filter(({ name }) => name !== "" && !isKnown(name)),
  ];
  expect(unknown.map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
});

test("every host of Zoom's that the documentation names is in one of its clouds", () => {
  const hosts = findAll(/\b((?:[\w-]+\.)*zoom\w*\.(?:com|us))\b/g);
  expect(hosts.length).toBeGreaterThan(5);
  const other = hosts.filter(({ name }) => !isZoomHost(name));
  expect(other.map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
});

test("every scope that a page of docs/setup names is one that a request or an event requires", () => {
  const reference = docs("docs/reference").map(read).join("");
  const scopes = findAll(/`(\w+:(?:read|write|update|delete):\w+(?::admin)?)`/g);
  expect(scopes.length).toBeGreaterThan(3);
  // An admin-managed app appends :admin to the scopes in the reference.
  const isKnown = (scope: string) =>
    [scope, scope.replace(/:admin$/, "")].some((each) => reference.includes(`\`${each}\``));
  const unknown = scopes.filter(({ name }) => !isKnown(name));
  expect(unknown.map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
});

/** Reads a number that a file of src gives a name. */
function numberIn(file: string, name: string): number {
  const [, digits] =
    new RegExp(`\\b${name}(?::| =|: number =) "?([\\d_]+)`).exec(read(`src/${file}`)) ?? [];
  if (digits === undefined) throw new Error(`src/${file} has no number ${name}.`);
  return Number(digits.replaceAll("_", ""));
}

const inPolicy = (name: string) => numberIn("client/retries.ts", name);
const countWords = "zero one two three four five six seven eight nine ten".split(" ");
const roomCommands = read("docs/reference/rooms.md").match(/`zoomroom\.\w+` /g) ?? [];

const minimumNode = JSON.parse(read("package.json")).engines.node.replace(">=", "");
const examples = namesIn("examples").filter((file) => file.endsWith(".yml"));
const [, retries = ""] =
  /after (\d+, \d+ and \d+) min/.exec(read("docs/reference/triggers.md")) ?? [];

/** Sentences of the documentation with a number, which stands for {}, and the number in src. */
const numbers: [page: string, sentence: string, value: number | string][] = [
  ["README.md", "You need Node.js {} or later", minimumNode],
  ["docs/errors.md", "no response arrived within {} seconds", inPolicy("responseTimeoutMs") / 1000],
  ["docs/errors.md", "No response within {} seconds", inPolicy("responseTimeoutMs") / 1000],
  [
    "docs/errors.md",
    "Downloads and uploads have {} minutes",
    inPolicy("downloadTimeoutMs") / 60_000,
  ],
  ["docs/errors.md", "Waits and retries, up to {} attempts", inPolicy("rateLimit: { maxAttempts")],
  ["docs/errors.md", "attempts and {} seconds in total", inPolicy("maxWaitMs") / 1000],
  ["docs/errors.md", "Retries reads, up to {} attempts", inPolicy("transientError: { maxAttempts")],
  [
    "docs/performance.md",
    "A list has at most {} items",
    numberIn("inputs/builders/common.ts", "maxItems"),
  ],
  [
    "docs/performance.md",
    "a JSON input at most {} characters",
    numberIn("inputs/builders/json.ts", "maxCharacters"),
  ],
  [
    "docs/performance.md",
    "a raw request at most {} characters",
    numberIn("inputs/misc/rawRequest.ts", "maxUrlCharacters"),
  ],
  [
    "docs/performance.md",
    "JSON of more than {} characters",
    numberIn("client/log.ts", "maxJsonCharacters"),
  ],
  [
    "docs/setup/managed-webhook.md",
    "by itself after {} seconds",
    numberIn("triggers/webhook/eventSubscription.ts", "limitMs") / 1000,
  ],
  [
    "docs/setup/managed-webhook.md",
    "The time limit of {} seconds was reached",
    numberIn("triggers/webhook/eventSubscription.ts", "limitMs") / 1000,
  ],
  [
    "docs/setup/managed-webhook.md",
    "**User Ids**, at most {}.",
    numberIn("inputs/triggers/managedWebhook.ts", "maxUsers"),
  ],
  [
    "docs/setup/phone.md",
    "files of more than {} MB",
    numberIn("inputs/recordings/downloadRecording.ts", "defaultMegabytes"),
  ],
  [
    "docs/setup/polling.md",
    "at most {} records a request",
    numberIn("lists/fetchList.ts", "pageSize"),
  ],
  [
    "docs/setup/triggers.md",
    "one request for every {} records",
    numberIn("lists/fetchList.ts", "pageSize"),
  ],
  [
    "docs/setup/triggers.md",
    "at each check, {} records a request",
    numberIn("lists/fetchList.ts", "pageSize"),
  ],
  ["docs/setup/triggers.md", "chat messages: {}", numberIn("lists/chat.ts", "pageSize")],
  [
    "docs/setup/webhook.md",
    "therefore {} minutes by default",
    numberIn("inputs/triggers/webhook.ts", "default"),
  ],
  [
    "docs/setup/webhook.md",
    "Wait at least {} minutes",
    numberIn("inputs/triggers/webhook.ts", "default"),
  ],
  ["docs/setup/webhook.md", "Zoom retries it after {} minutes", retries],
  ["CHANGELOG.md", "{} integrations to import", countWords[examples.length] ?? examples.length],
  ["CHANGELOG.md", "{} polling triggers", pollingTriggers().length],
  ["CHANGELOG.md", "Zoom's {} events", listEvents().length],
  ["CHANGELOG.md", "{} room commands", roomCommands.length],
  [
    "CHANGELOG.md",
    "lists have at most {} items",
    numberIn("inputs/builders/common.ts", "maxItems"),
  ],
  ["CHANGELOG.md", "JSON text {} characters", numberIn("inputs/builders/json.ts", "maxCharacters")],
];

test("the documentation has the numbers of the code", () => {
  const offenders = numbers.flatMap(([page, sentence, value]) => {
    const expected = sentence.replace("{}", value.toLocaleString("en-US"));
    return read(page).includes(expected) ? [] : [`${page} does not say: ${expected}`];
  });
  expect(offenders).toEqual([]);
});

/** The polling triggers with the days that they check again: undefined where src computes them. */
function pollingTriggers() {
  return readdirSync(path.resolve(root, "src/triggers"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => read(`src/triggers/${file}`))
    .filter((text) => text.includes("= pollingTrigger({"))
    .map((text) => {
      const [, label = ""] = /label: "([^"]+)"/.exec(text) ?? [];
      const [, days] = /window: \{ days: (\d+)/.exec(text) ?? [];
      const usual = text.includes("window: usualWindow()")
        ? numberIn("triggers/polling/window.ts", "days")
        : undefined;
      return { label, days: days ? Number(days) : usual };
    });
}

test("polling.md and triggers.md say for how many days records are checked again", () => {
  const rows = read("docs/setup/polling.md").split("\n");
  const counted = read("docs/setup/triggers.md").split("\n");
  const offenders = pollingTriggers().flatMap(({ label, days }) => {
    const row = rows.find((line) => line.startsWith("|") && line.includes(label)) ?? "";
    const stated = /(\d+) days? \|$/.exec(row)?.[1];
    const windows = counted
      .filter((line) => line.includes(`| ${label} |`))
      .flatMap((line) => /of (\d+) days/.exec(line)?.[1] ?? []);
    // With those days, a check reads the current one.
    const isRight =
      Number(stated ?? 0) === (days ?? 0) &&
      windows.every((each) => Number(each) === Number(days) + 1);
    return isRight
      ? []
      : [`${label}: ${days} in src, ${stated} in polling.md, ${windows} in triggers.md`];
  });
  expect(offenders).toEqual([]);
});

test("errors.md has the stable name of every class of errors", () => {
  const page = read("docs/errors.md");
  const classes = [
    ...`${read("src/client/errors.ts")}${read("src/inputs/builders/inputError.ts")}`.matchAll(
      /class (\w+) [^}]*? type(?:: string)? = "(zoom_\w+)"/gs,
    ),
  ];
  expect(classes.length).toBeGreaterThan(7);
  const missing = classes
    .map(([, name, type]) => `| \`${name}\` | \`${type}\` |`)
    .filter((row) => !page.includes(row));
  expect(missing).toEqual([]);
});

test("every input that migrating.md renames has its new key in the reference", () => {
  const page = read("docs/setup/migrating.md");
  const sections = docs("docs/reference").flatMap((file) => read(file).split("\n## "));
  const rows = [...page.matchAll(/^\| ([A-Z][\w ]+?) +\|(?: `[^|]*\|)? +(`[^|]*`) +\|/gm)];
  const renamed = [...page.matchAll(/(Select [A-Z][\w ]+?) has (`\w+`) instead/g)];
  expect([rows.length > 10, renamed.length]).toEqual([true, 1]);
  const offenders = [...rows, ...renamed].flatMap(([, label = "", keys = ""]) => {
    const section = sections.find((text) => text.startsWith(`${label}\n`)) ?? "";
    return [...keys.matchAll(/`(\w+)`/g)]
      .map(([, key = ""]) => key)
      .filter((key) => !section.includes(` \`${key}\` |`))
      .map((key) => `${label} has no ${key}`);
  });
  expect(offenders).toEqual([]);
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
  const listed = /^\| \[([^\]]+)\]\(\S+\) \| (\d+) \|/gm;
  const counts = (text: string, pattern: RegExp) =>
    Object.fromEntries([...text.matchAll(pattern)].map(([, name, count]) => [name, count]));
  expect(counts(read("CHANGELOG.md"), counted)).toEqual(counts(readme, listed));
});
