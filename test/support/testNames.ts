/** Why a test's name is no sentence that a person reads. */
const flaws: [pattern: RegExp, flaw: string][] = [
  [
    /[{}]|\[["'[]|\[(object|Function|Array)\b/,
    "It prints a value: say in words what the value is.",
  ],
  [/\bundefined\b/, "Say that a value is missing, or what happens without it."],
  [/%[a-z]|\$[a-z]/, "A placeholder is left over."],
  [/^.{151}/s, "It is longer than 150 characters."],
];

/** The names of this file's tests that have run. */
const names = new Set<string>();

beforeEach(() => {
  const name = expect.getState().currentTestName ?? "";
  const found = flaws.filter(([pattern]) => pattern.test(name)).map(([, flaw]) => flaw);
  if (names.has(name)) found.push("Another test of this file has the same name.");
  names.add(name);
  if (found.length > 0) throw new Error(`The test's name is no sentence. ${found.join(" ")}`);
});
