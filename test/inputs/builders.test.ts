import {
  choice,
  choiceList,
  dateTime,
  day,
  email,
  emailList,
  flag,
  groupedDigits,
  id,
  integer,
  integerList,
  jsonList,
  jsonObject,
  keyValueList,
  optionalFlag,
  password,
  phoneNumber,
  phoneNumberList,
  text,
  textList,
  timeZone,
  triState,
} from "../../src/inputs/builders";
import { InputError } from "../../src/inputs/builders/inputError";

const label = "Some Label";
const comments = "What it is.";
const common = { label, comments };

interface Built {
  clean: (value: unknown) => unknown;
}

/** Tests one builder: values that it accepts, blanks, and values that it rejects with their message. */
function tries(
  name: string,
  built: Built,
  required: Built,
  good: [what: string, given: unknown, cleaned: unknown][],
  bad: [what: string, given: unknown, quoted: string][],
) {
  describe(name, () => {
    test.each(good)("accepts %s", (_, given, cleaned) => {
      expect(built.clean(given)).toEqual(cleaned);
      expect(required.clean(given)).toEqual(cleaned);
    });

    test.each([
      ["a missing value", undefined],
      ["null", null],
      ["an empty text", ""],
      ["spaces", "  "],
      ["a line break", "\n"],
    ])("treats %s as blank", (_, blank) => {
      expect(built.clean(blank)).toBeUndefined();
      expect(() => required.clean(blank)).toThrow(InputError);
      expect(() => required.clean(blank)).toThrow(/^Some Label is required\.$/);
    });

    test.each(bad)("rejects %s", (_, given, quoted) => {
      expect(() => built.clean(given)).toThrow(InputError);
      expect(() => built.clean(given)).toThrow(/^Some Label (must be|item \d+ (must|has)) /);
      expect(() => built.clean(given)).toThrow(quoted);
    });
  });
}

const need = { ...common, required: true } as const;

tries(
  "text",
  text({ ...common, maxLength: 10 }),
  text({ ...need, maxLength: 10 }),
  [
    ["text with spaces around it", " some text ", "some text"],
    ["the longest text", "0123456789", "0123456789"],
    ["a number", 42, "42"],
    ["a bigint", 12n, "12"],
    ["a fraction", 1.5, "1.5"],
  ],
  [
    [
      "a text that is one character too long",
      "01234567890",
      'at most 10 characters long. Got "01234567890"',
    ],
    ["a very long text", "x".repeat(2001), "(2,001 characters)"],
    ["70 emoji", "😀".repeat(70), `Got "${"😀".repeat(60)}…" (70 characters)`],
    [
      "60 families of emoji",
      "👩‍👩‍👧‍👦".repeat(60),
      `Got "${"👩‍👩‍👧‍👦".repeat(8)}…" (420 characters)`,
    ],
    [
      "99 accents on one letter",
      `e${"\u0301".repeat(99)}`,
      `Got "e${"\u0301".repeat(60)}…" (100 characters)`,
    ],
    [
      "a number beyond 2^53",
      2 ** 53,
      "must be a string: as a number beyond 2^53, 9007199254740992 has lost digits",
    ],
    ["a bigint of 400 digits", 10n ** 400n, "Got a long number"],
    ["an object", { a: 1 }, "Got an object"],
    ["a list", ["a"], "Got a list"],
    ["true", true, "Got true"],
    ["NaN", Number.NaN, "Got NaN"],
    ["a date", new Date(0), "Got a date"],
    ["half a character", "\ud800", "Got"],
  ],
);

tries(
  "text with a pattern, secret",
  text({ ...common, pattern: /^\d{6,10}$/, allowed: "6 to 10 digits", secret: true }),
  text({ ...need, pattern: /^\d{6,10}$/, allowed: "6 to 10 digits", secret: true }),
  [["six digits", "123456", "123456"]],
  [
    ["five digits", "12345", "6 to 10 digits. Got (value hidden, 5 characters)"],
    ["two emoji", "😀😀", "Got (value hidden, 2 characters)"],
  ],
);

tries(
  "id",
  id({ ...common, allowed: "an id" }),
  id({ ...need, allowed: "an id" }),
  [
    ["a word", "me", "me"],
    ["an id with spaces around it", " abc ", "abc"],
    ["three dots", "...", "..."],
  ],
  [
    ["a dot", ".", 'Got "."'],
    ["two dots", "..", 'Got ".."'],
    ["a path upwards", "../users", 'Got "../users"'],
    ["a path that ends in two dots", "a/..", 'Got "a/.."'],
  ],
);

tries(
  "groupedDigits",
  groupedDigits({ ...common, allowed: "10 digits", pattern: /^\d{10}$|[=x]/ }),
  groupedDigits({ ...need, allowed: "10 digits", pattern: /^\d{10}$|[=x]/ }),
  [
    ["digits apart by spaces", "123 456 7890", "1234567890"],
    ["digits apart by dashes", "123-456-7890", "1234567890"],
    ["a number", 1234567890, "1234567890"],
    ["another id with a space and a dash", "/a b-c=", "/a b-c="],
    ["another id that ends in digits", "x 1-2", "x 1-2"],
    ["another id that begins with digits", "1-2 x", "1-2 x"],
  ],
  [
    ["a digit too few", "123 456 789", '10 digits. Got "123 456 789"'],
    ["a dash alone", "- -", 'Got "- -"'],
  ],
);

tries(
  "integer",
  integer({ ...common, min: 1, max: 31, unit: "days" }),
  integer({ ...need, min: 1, max: 31, unit: "days" }),
  [
    ["digits", "15", 15],
    ["the largest number", 31, 31],
    ["a plus sign", "+1", 1],
  ],
  [
    ["a number below the minimum", "0", 'a whole number of days from 1 to 31. Got "0"'],
    ["a number above the maximum", "32", '"32"'],
    ["a fraction", "1.5", '"1.5"'],
    ["exponent notation", "1e1", '"1e1"'],
    ["a word", "fifteen", '"fifteen"'],
    ["true", true, "true"],
  ],
);

tries(
  "integerList",
  integerList({ ...common, min: 1, max: 7 }),
  integerList({ ...need, min: 1, max: 7 }),
  [
    ["numbers with commas", "1,3", [1, 3]],
    ["numbers with spaces and a comma at the end", "1, 3 , ", [1, 3]],
    ["a number twice", "3,1,3", [3, 1]],
    ["a list of numbers and text", [1, "3"], [1, 3]],
    ["a single number", 5, [5]],
  ],
  [
    ["a number below the minimum", "0", '"0"'],
    ["a number above the maximum", "1,8", '"1,8"'],
    [
      "a list with a number above the maximum",
      [1, "8"],
      'item 2 must be a whole number from 1 to 7. Got "8"',
    ],
    ["a list within a list", [1, [2]], "item 2 must be a whole number from 1 to 7. Got a list"],
    ["a word", "Monday", '"Monday"'],
  ],
);

tries(
  "choice",
  choice({
    ...common,
    choices: [
      [-1, "Last"],
      [1, "First"],
      ["none", "None"],
    ],
  }),
  choice({
    ...need,
    choices: [
      [-1, "Last"],
      [1, "First"],
      ["none", "None"],
    ],
  }),
  [
    ["a negative value as text", "-1", -1],
    ["a value as a number", 1, 1],
    ["a value with spaces around it", " none ", "none"],
  ],
  [
    ["a value that is no choice", "2", 'one of "-1" (Last), "1" (First), "none" (None). Got "2"'],
    ["a property of every object", "constructor", '"constructor"'],
  ],
);

tries(
  "dateTime, local without offset",
  dateTime({ ...common, withoutOffset: "local" }),
  dateTime({ ...need, withoutOffset: "local" }),
  [
    ["a time in UTC", "2021-12-15T12:02:00Z", "2021-12-15T12:02:00Z"],
    ["a time without seconds", "2021-12-15T12:02Z", "2021-12-15T12:02:00Z"],
    ["milliseconds", "2021-12-15T12:02:00.999Z", "2021-12-15T12:02:00Z"],
    ["an offset", "2021-12-15T12:02:00+05:30", "2021-12-15T06:32:00Z"],
    [
      "an offset without a colon across midnight",
      "2021-12-15T23:02:00-0500",
      "2021-12-16T04:02:00Z",
    ],
    ["a space for the T", "2021-12-15 12:02:00", "2021-12-15T12:02:00"],
    ["a t in lower case", "2021-12-15t12:02", "2021-12-15T12:02:00"],
    ["an offset of hours alone", "2021-12-15T12:02:00+05", "2021-12-15T07:02:00Z"],
    ["milliseconds behind a comma", "2021-12-15T12:02:00,999Z", "2021-12-15T12:02:00Z"],
    ["a time that daylight saving time skips", "2027-03-14T02:30:00", "2027-03-14T02:30:00"],
    ["a date object", new Date("2021-12-15T12:02:00Z"), "2021-12-15T12:02:00Z"],
  ],
  [
    ["a day that does not exist", "2027-02-30T10:00:00Z", '"2027-02-30T10:00:00Z"'],
    ["a day that does not exist, without a time", "2027-02-30", '"2027-02-30"'],
    ["a day without a time", "2027-02-28", '"2027-02-28"'],
    ["hour 25", "2027-02-28T25:00:00Z", '"2027-02-28T25:00:00Z"'],
    ["an offset of 24 hours", "2027-02-28T10:00:00+24:00", '"2027-02-28T10:00:00+24:00"'],
    ["an offset of 60 minutes", "2027-02-28T10:00:00+02:60", '"2027-02-28T10:00:00+02:60"'],
    ["a word", "tomorrow", '"tomorrow"'],
    ["milliseconds since 1970", 1639569720000, "1639569720000"],
    ["an invalid date object", new Date(Number.NaN), "a date"],
  ],
);

test("dateTime treats a time without offset as UTC if told to", () => {
  const { clean } = dateTime({ ...common, withoutOffset: "UTC" });
  expect(clean("2021-12-15T12:02:00")).toBe("2021-12-15T12:02:00Z");
});

tries(
  "email",
  email(common),
  email(need),
  [
    ["an address with spaces around it", " someone@example.com ", "someone@example.com"],
    [
      "an address of 128 characters",
      `${"x".repeat(64)}@${"y".repeat(59)}.com`,
      `${"x".repeat(64)}@${"y".repeat(59)}.com`,
    ],
  ],
  [
    ["a name alone", "someone", '"someone"'],
    ["an address without a domain", "someone@", '"someone@"'],
    ["two at signs", "a@b@example.com", '"a@b@example.com"'],
    ["an address of 132 characters", `${"x".repeat(120)}@example.com`, "(132 characters)"],
    ["an address of 129 characters", `${"x".repeat(64)}@${"y".repeat(60)}.com`, "(129 characters)"],
  ],
);

describe("flag", () => {
  const { clean, default: start } = flag(common);

  test.each([
    ["true as it is", true, true],
    ["true as text", "true", true],
    ["False in capitals", "False", false],
    ["false as it is", false, false],
    ["a blank as nothing", "", undefined],
    ["a missing value as nothing", undefined, undefined],
  ])("reads %s", (_, given, cleaned) => expect(clean(given)).toBe(cleaned));

  test.each([
    ["a word", "maybe"],
    ["a number", 1],
    ["an object", {}],
    ["a property of every object", "constructor"],
    ["an object without a prototype", Object.create(null)],
  ])("rejects %s", (_, given) =>
    expect(() => clean(given)).toThrow(/^Some Label must be true or false. Got /),
  );

  test("is off by default", () => expect(start).toBe("false"));
});

tries(
  "day",
  day(common),
  day(need),
  [
    ["a day", "2027-02-28", "2027-02-28"],
    ["February 29 with spaces around it", " 2028-02-29 ", "2028-02-29"],
    ["a time whose day in UTC is the next", "2027-02-28T23:30:00-02:00", "2027-03-01"],
    ["a time in lower case", "2027-02-28t10:00z", "2027-02-28"],
    ["a date object", new Date("2027-02-28T23:59:59Z"), "2027-02-28"],
  ],
  [
    [
      "a day that does not exist",
      "2027-02-30",
      'a valid date, such as 2027-02-28. Got "2027-02-30"',
    ],
    ["a day as Germans write it", "28.02.2027", "Got"],
    ["a month", "2027-02", "Got"],
    ["an hour without minutes", "2027-02-28T10", "Got"],
    ["a year of six digits", "+002027-02-28", "Got"],
    ["a number", 20270228, "Got 20270228"],
    ["an invalid date object", new Date(Number.NaN), "Got a date"],
  ],
);

tries(
  "password",
  password(common),
  password(need),
  [["text with spaces around it", " s3cr3t ", "s3cr3t"]],
  [["a list", ["s3cr3t"], "a string. Got a list"]],
);

tries(
  "optionalFlag",
  optionalFlag(common),
  optionalFlag(need),
  [
    ["true as text", "true", true],
    ["true", true, true],
  ],
  [["yes", "yes", 'true or false. Got "yes"']],
);

test("triState calls its choices as it is told to", () => {
  const { model, clean } = triState({ ...common, unset: "Any", on: "With", off: "Without" });
  expect(model?.map(({ label }) => label)).toEqual(["Any", "With", "Without"]);
  expect(clean("false")).toBe(false);
});

test.each([
  ["false as text", "false"],
  ["false", false],
])("an optionalFlag that is %s sends nothing", (_, given) => {
  expect(optionalFlag(common).clean(given)).toBeUndefined();
});

tries(
  "triState",
  triState({ ...common, unset: "Unset (unchanged)" }),
  triState({ ...need, unset: "Unset (unchanged)" }),
  [
    ["On as text", "true", true],
    ["Off as text", "false", false],
    ["On", true, true],
    ["Off", false, false],
    ["Unset", "unset", undefined],
  ],
  [["a label", "on", '"true" (On), "false" (Off). Got "on"']],
);

tries(
  "jsonObject",
  jsonObject(common),
  jsonObject(need),
  [
    ["JSON", '{"a": 1}', { a: 1 }],
    ["an object", { a: 1 }, { a: 1 }],
  ],
  [
    ["JSON of a list", "[1]", 'a JSON object. Got "[1]"'],
    ["a key without quotation marks", "{a: 1}", 'a JSON object. Got "{a: 1}"'],
    ["JSON of null", "null", 'Got "null"'],
    ["a list", [1], "Got a list"],
    ["a number", 1, "Got 1"],
    ["a Map", new Map([["a", 1]]), "Got an object"],
    ["a date", new Date(0), "Got a date"],
    ["a Buffer", Buffer.from("{}"), "Got an object"],
  ],
);

test("jsonObject says which of its fields is wrong", () => {
  const { clean } = jsonObject({ ...common, fields: { a: { type: "number", max: 1, min: 0 } } });
  expect(clean('{"a": 1}')).toEqual({ a: 1 });
  const allowed = 'Some Label must have a whole number from 0 to 1 for "a".';
  expect(() => clean({ a: 2 })).toThrow(`${allowed} Got 2.`);
  expect(() => clean({ b: 1 })).toThrow(
    'Some Label has an unknown field "b". Allowed fields: "a".',
  );
  expect(clean("{}")).toBeUndefined();
});

test("JSON inputs keep all digits of a number beyond 2^53", () => {
  const digits = "576460752303423488";
  expect(jsonObject(common).clean(`{"a": ${digits}}`)).toEqual({ a: BigInt(digits) });
  const list = jsonList({ ...common, fields: { value: {} } });
  expect(list.clean(`[{"value": ${digits}}]`)).toEqual([{ value: digits }]);
  expect(list.clean([{ value: BigInt(digits) }])).toEqual([{ value: digits }]);
  expect(list.clean([{ value: 2 ** 59 }])).toEqual([{ value: digits }]);
});

const attributes = {
  maxItems: 2,
  fields: { key: { required: true }, value: { maxLength: 3 }, kind: { oneOf: ["A", "B"] } },
} as const;

tries(
  "jsonList",
  jsonList({ ...common, ...attributes }),
  jsonList({ ...need, ...attributes }),
  [
    [
      "JSON",
      '[{"key": " k ", "value": "abc", "kind": "A"}]',
      [{ key: " k ", value: "abc", kind: "A" }],
    ],
    [
      "a list with numbers and blanks",
      [
        { key: 1, value: "" },
        { key: "b", value: null, kind: "" },
      ],
      [
        { key: "1", value: "" },
        { key: "b", kind: "" },
      ],
    ],
  ],
  [
    [
      "an object without its required field",
      "[{}]",
      'item 1 must have a string for "key". Got nothing',
    ],
    [
      "a value that is too long",
      [{ key: "k" }, { key: "k", value: "abcd" }],
      'item 2 must have a string of at most 3 characters for "value". Got "abcd"',
    ],
    [
      "a value that is no choice",
      [{ key: "k", kind: "C" }],
      'item 1 must have "A" or "B" for "kind". Got "C"',
    ],
    [
      "an unknown field",
      [{ key: "k", other: "x" }],
      'item 1 has an unknown field "other". Allowed fields: "key", "value", "kind"',
    ],
    [
      "an empty required field",
      [{ key: "" }],
      'item 1 must have a string for "key". Got an empty string',
    ],
    [
      "a required field of spaces",
      [{ key: " " }],
      'item 1 must have a string for "key". Got only spaces',
    ],
    [
      "a list as a required field",
      [{ key: [] }],
      'item 1 must have a string for "key". Got an empty list',
    ],
    [
      "false as a required field",
      [{ key: false }],
      'item 1 must have a string for "key". Got false',
    ],
    [
      "a number that has lost digits",
      [{ key: 2 ** 59 + 128 }],
      'item 1 must have a string for "key": as a number beyond 2^53, 576460752303423600 has lost digits',
    ],
    [
      "an object as a required field",
      [{ key: { a: 1 } }],
      'item 1 must have a string for "key". Got an object',
    ],
    [
      "an object more than its limit",
      [{ key: "a" }, { key: "b" }, { key: "c" }],
      'a JSON list of at most 2 objects with "key" (required), "value" (at most 3 characters), "kind" ("A" or "B"). Got 3 objects',
    ],
    ["JSON of an object", '{"key": "k"}', "a JSON list"],
    ["JSON of a list of texts", '["key"]', 'item 1 must be an object. Got "key"'],
  ],
);

describe("jsonList with other fields than text", () => {
  const { clean } = jsonList({
    ...common,
    fields: {
      names: { type: "texts", maxLength: 3 },
      count: { type: "number" },
      shown: { type: "boolean" },
    },
    check: ({ count }) => (count === 0 ? "must count something" : undefined),
  });

  test("keeps lists of texts, whole numbers and booleans", () => {
    const items = [{ names: ["a", "b"], count: 2, shown: false }];
    expect(clean(items)).toEqual(items);
    expect(clean(JSON.stringify(items))).toEqual(items);
  });

  test.each([
    [
      "a text that is too long",
      { names: ["abcd"] },
      'must have a list of values of at most 3 characters for "names"',
    ],
    ["a text for a list of texts", { names: "a" }, 'for "names". Got "a"'],
    ["a fraction", { count: 1.5 }, 'must have a whole number for "count". Got 1.5'],
    ["true as text", { shown: "true" }, 'must have true or false for "shown". Got "true"'],
    ["what its check rejects", { count: 0 }, "item 1 must count something"],
  ])("rejects %s", (_, item, message) => {
    expect(() => clean([item])).toThrow(message);
  });
});

describe("jsonList with email addresses, limits and lists of objects", () => {
  const { clean } = jsonList({
    ...common,
    fields: {
      email: { required: true, type: "email" },
      rating: { type: "number", min: 0, max: 10 },
      length: { type: "number", min: 1 },
      answers: { type: "texts", minItems: 2, maxItems: 3 },
      tags: { type: "texts", maxItems: 2 },
      prompts: {
        type: "objects",
        minItems: 2,
        fields: { question: { required: true, maxLength: 5 }, shown: { type: "boolean" } },
      },
    },
  });
  const email = "a@example.com";

  test("keeps what is within its limits as it is written", () => {
    const prompts = [
      { question: "Why?", shown: null },
      { question: "How?", shown: true },
    ];
    const item = { email: ` ${email} `, rating: 0, length: 1, answers: ["a", "b", "c"], tags: [] };
    expect(clean([{ ...item, prompts }])).toEqual([
      {
        email,
        rating: 0,
        length: 1,
        answers: ["a", "b", "c"],
        tags: [],
        prompts: [{ question: "Why?" }, { question: "How?", shown: true }],
      },
    ]);
  });

  test.each([
    [
      "half an email address",
      { email: "nobody" },
      'item 1 must have an email address for "email". Got "nobody"',
    ],
    [
      "a number above its maximum",
      { email, rating: 11 },
      'item 1 must have a whole number from 0 to 10 for "rating". Got 11',
    ],
    ["a number as text", { email, rating: "1" }, 'for "rating". Got "1"'],
    ["a blank for a number", { email, rating: "" }, 'for "rating". Got an empty string'],
    [
      "a number below its minimum",
      { email, length: 0 },
      'must have a whole number, at least 1 for "length". Got 0',
    ],
    [
      "too few texts",
      { email, answers: ["a"] },
      'item 1 must have a list of 2 to 3 values for "answers". Got a list of 1',
    ],
    ["too many texts", { email, answers: ["a", "b", "c", "d"] }, 'for "answers". Got a list of 4'],
    [
      "too many texts where there is no minimum",
      { email, tags: ["a", "b", "c"] },
      'a list of at most 2 values for "tags". Got a list of 3',
    ],
    [
      "too few objects",
      { email, prompts: [{ question: "a" }] },
      'a list of at least 2 objects with "question" (required, at most 5 characters), "shown" (true or false) for "prompts". Got a list of 1',
    ],
    [
      "a text that is too long in an object",
      { email, prompts: [{ question: "a" }, { question: "too long" }] },
      'item 1 prompts item 2 must have a string of at most 5 characters for "question". Got "too long"',
    ],
    [
      "texts for objects",
      { email, prompts: ["a", "b"] },
      'item 1 prompts item 1 must be an object. Got "a"',
    ],
    [
      "an unknown field in an object",
      { email, prompts: [{ question: "a", answer: "b" }, {}] },
      'item 1 prompts item 1 has an unknown field "answer"',
    ],
  ])("rejects %s", (_, item, message) => {
    expect(() => clean([item])).toThrow(InputError);
    expect(() => clean([item])).toThrow(message);
  });

  test("names all of them when it is no list", () => {
    expect(() => clean("{}}")).toThrow(
      '"email" (required, an email address), "rating" (a whole number from 0 to 10), "length" (a whole number, at least 1), "answers" (a list of 2 to 3 values)',
    );
  });
});

test.each([
  ["JSON of an empty list", "[]"],
  ["JSON of an empty object", "{}"],
  ["JSON of an empty list with spaces", " [ ] "],
  ["an empty list", []],
  ["an empty object", {}],
])("JSON inputs treat %s as blank", (_, empty) => {
  const list = { ...common, fields: { key: {} } };
  expect(jsonList(list).clean(empty)).toBeUndefined();
  expect(jsonObject(common).clean(empty)).toBeUndefined();
  expect(() => jsonList({ ...list, required: true }).clean(empty)).toThrow(
    /^Some Label is required\.$/,
  );
});

describe("lengths", () => {
  test.each([
    ["an emoji", "😀", 1],
    ["a family", "👩‍👩‍👧‍👦", 7],
    ["a letter with its accent apart", "e\u0301", 2],
    ["a letter", "é", 1],
  ])("count code points, as Zoom does: %s", (_, given, length) => {
    const long = given.repeat(150);
    expect(text({ ...common, maxLength: 150 * length }).clean(long)).toBe(long);
    expect(() => text({ ...common, maxLength: 150 * length - 1 }).clean(long)).toThrow("at most");
  });
});

describe("JSON that cannot be sent", () => {
  const itself: Record<string, unknown> = { a: 1 };
  itself.b = [{ c: itself }];
  const deep = (levels: number) => `${'{"a":['.repeat(levels / 2)}${"]}".repeat(levels / 2)}`;
  const shared = { a: 1 };

  test.each([
    ["an object in itself", itself, "must not contain itself"],
    ["JSON of 5,000 levels", deep(5000), "must not have more than 100 levels of lists and objects"],
    ["a value of 5,000 levels", JSON.parse(deep(5000)), "must not have more than 100 levels"],
    ["JSON of 102 levels", deep(102), "must not have more than 100 levels"],
    ["a number that is too large", '{"a": [1e400]}', "must not have numbers beyond 1.8e308"],
    ["one with 400 digits", `{"a": -${"9".repeat(400)}}`, "must not have numbers beyond 1.8e308"],
    ["no number", { a: Number.NaN }, "must not have NaN, which JSON cannot hold"],
    [
      "a number without its digits",
      { a: 2 ** 53 },
      "must not have the number 9007199254740992, which",
    ],
  ])("is rejected by label: %s", (_, given, problem) => {
    expect(() => jsonObject(common).clean(given)).toThrow(`Some Label ${problem}`);
    expect(() => jsonObject(common).clean(given)).toThrow(InputError);
    const list = jsonList({ ...common, fields: { key: { maxLength: 9 } } });
    expect(() => list.clean([{ key: given }])).toThrow(InputError);
    expect(() => list.clean([given])).toThrow(InputError);
    expect(() => list.clean(given)).toThrow(InputError);
  });

  test.each([
    ["100 levels", deep(100), JSON.parse(deep(100))],
    ["an object that is used twice", { a: shared, b: shared }, { a: shared, b: shared }],
    ["a byte order mark", '\uFEFF {"a": ""}', { a: "" }],
    ["an empty text", { a: "", b: [] }, { a: "", b: [] }],
  ])("leaves the rest as it is: %s", (_, given, cleaned) => {
    expect(jsonObject(common).clean(given)).toEqual(cleaned);
  });

  test("has a list after a byte order mark", () => {
    const list = jsonList({ ...common, fields: { key: {} } });
    expect(list.clean('\uFEFF[{"key": ""}]')).toEqual([{ key: "" }]);
    expect(list.clean("\uFEFF")).toBeUndefined();
  });
});

describe("timeZone", () => {
  const { clean } = timeZone(common);

  test.each([
    "America/New_York",
    "Asia/Calcutta",
    "Asia/Katmandu",
    "Asia/Saigon",
    "Europe/Kiev",
    "Africa/Asmera",
    "America/Godthab",
    "America/Argentina/Buenos_Aires",
    "Pacific/Midway",
    "Canada/Newfoundland",
    "US/Pacific",
    "Etc/Greenwich",
    "CET",
    "GMT",
    "UTC",
  ])("keeps %s as written", (id) => expect(clean(` ${id} `)).toBe(id));

  test("corrects capitals", () => expect(clean("america/new_york")).toBe("America/New_York"));

  test.each(["Mars/Olympus", "+02:00", "New York", "EST5"])("rejects %s", (id) =>
    expect(() => clean(id)).toThrow(
      `Some Label must be a time zone id, such as America/New_York. Got "${id}"`,
    ),
  );
});

describe("dates before Zoom", () => {
  test.each(["0226-01-01", "2010-12-31", "0001-01-01T00:00:00Z"])("reject %s", (given) => {
    const message = `Some Label must not be before 2011. Got "${given}".`;
    if (!given.includes("T")) expect(() => day(common).clean(given)).toThrow(message);
    expect(() =>
      dateTime({ ...common, withoutOffset: "UTC" }).clean(given.replace(/^[^T]*$/, "$&T00:00")),
    ).toThrow("must not be before 2011");
  });

  test("accept the first day of 2011", () =>
    expect(day(common).clean("2011-01-01")).toBe("2011-01-01"));
});

describe("textList", () => {
  const { clean } = textList(common);

  test.each([
    ["a list, without blanks", ["US", " DE ", ""], ["US", "DE"]],
    ["text with commas", "US, DE", ["US", "DE"]],
    ["an empty list as nothing", [], undefined],
    ["a list of blanks as nothing", ["", null], undefined],
    ["a blank as nothing", "", undefined],
  ])("reads %s", (_, given, cleaned) => expect(clean(given)).toEqual(cleaned));

  test("rejects values that are not text", () =>
    expect(() => clean(["a", {}])).toThrow("Some Label item 2 must be a string. Got an object."));

  test("rejects a list of blanks", () =>
    expect(() => clean(" , ")).toThrow('Some Label must be a list of values. Got " , ".'));
});

test("lists have at most 100,000 items, as text or as a list", () => {
  const { clean } = textList(common);
  const items = Array<string>(100_001).fill("a");
  expect(clean(items.slice(1))).toHaveLength(100_000);
  expect(clean(items.slice(1).join())).toHaveLength(100_000);
  for (const tooMany of [items, items.join()]) {
    expect(() => clean(tooMany)).toThrow(`${label} must have at most 100,000 items. Got 100,001.`);
  }
});

test("JSON has at most 5,000,000 characters", () => {
  const { clean } = jsonObject(common);
  const json = (length: number) => `{"a":"${"x".repeat(length - 8)}"}`;
  expect(clean(json(5_000_000))).toHaveProperty("a");
  expect(() => clean(json(5_000_001))).toThrow(
    `${label} must be at most 5,000,000 characters long. Got 5,000,001.`,
  );
});

test("textList accepts no more than its limit", () => {
  const { clean } = textList({ ...common, maxItems: 2 });
  expect(clean("a, b")).toEqual(["a", "b"]);
  expect(() => clean(["a", "b", "c"])).toThrow(
    "Some Label must be a list of at most 2 values. Got 3.",
  );
});

tries(
  "emailList",
  emailList({ ...common, maxItems: 2 }),
  emailList({ ...need, maxItems: 2 }),
  [
    [
      "addresses with commas",
      " a@example.com , b@example.com,",
      ["a@example.com", "b@example.com"],
    ],
    [
      "a list with a blank and an address twice",
      ["a@example.com", "", "a@example.com"],
      ["a@example.com"],
    ],
  ],
  [
    [
      "an item that is no address",
      ["a@example.com", "nobody"],
      "item 2 must be an email address of at most 128 characters",
    ],
    [
      "an object as an address",
      ["a@example.com", { email: "b@example.com" }],
      "item 2 must be an email address",
    ],
    [
      "an address more than its limit",
      "a@example.com,b@example.com,c@example.com",
      "a list of at most 2 email addresses. Got 3",
    ],
    ["commas alone", " , ", 'a list of at most 2 email addresses. Got " , "'],
  ],
);

const directions = [
  ["inbound", "Inbound"],
  [2, "Outbound"],
] as const;

tries(
  "choiceList",
  choiceList({ ...common, choices: directions }),
  choiceList({ ...need, choices: directions }),
  [
    ["one choice", "inbound", ["inbound"]],
    ["a choice twice", "2, inbound,2", [2, "inbound"]],
    ["a list with spaces around a choice", [" inbound ", 2], ["inbound", 2]],
  ],
  [
    [
      "an item that is no choice",
      ["inbound", "up"],
      'item 2 must be one of "inbound" (Inbound), "2" (Outbound). Got "up"',
    ],
    ["an object", [{}], "item 1 must be one of"],
    ["a property of every object", ["constructor"], 'Got "constructor"'],
  ],
);

test("choiceList offers its choices in the form, and accepts no more than its limit", () => {
  const built = choiceList({ ...common, choices: directions, maxItems: 1 });
  expect(built).toMatchObject({
    collection: "valuelist",
    model: [
      { value: "inbound", label: "Inbound" },
      { value: "2", label: "Outbound" },
    ],
  });
  expect(() => built.clean("inbound,2")).toThrow(
    "Some Label must be a list of at most 1 choices. Got 2.",
  );
});

const badNumbers: [what: string, given: unknown, quoted: string][] = [
  [
    "a national number",
    "2025550123",
    '2 to 15 digits with the country code), such as +12025550123. Got "2025550123"',
  ],
  ["an international prefix for the plus sign", "0012025550123", 'Got "0012025550123"'],
  ["a country code that begins with 0", "+02025550123", 'Got "+02025550123"'],
  ["a number of one digit", "+1", 'Got "+1"'],
  ["a number of 16 digits", "+1234567890123456", 'Got "+1234567890123456"'],
  ["a trunk zero in brackets", "+44 (0)20 7946 0000", 'Got "+44 (0)20 7946 0000"'],
  ["an extension", "+1 202 555 0123 ext. 4", "Got"],
  ["letters", "+1-800-FLOWERS", "Got"],
  ["two plus signs", "++12025550123", "Got"],
  ["a number without a plus sign", 12025550123, "Got 12025550123"],
  ["an object", {}, "Got an object"],
];

tries(
  "phoneNumber",
  phoneNumber(common),
  phoneNumber(need),
  [
    ["a number in E.164 format", "+12025550123", "+12025550123"],
    ["a number as people write it", " +1 (202) 555-0123 ", "+12025550123"],
    ["dots between digits", "+1.202.555.0123", "+12025550123"],
    ["a number in London", "+442079460000", "+442079460000"],
    ["the shortest number", "+12", "+12"],
    ["the longest number", "+123456789012345", "+123456789012345"],
  ],
  badNumbers,
);

test("phoneNumber accepts a number as Zoom shows it where the plus is optional", () => {
  const { clean } = phoneNumber({ ...common, plusOptional: true });
  expect(clean("12025550123")).toBe("12025550123");
  expect(clean(12025550123)).toBe("12025550123");
  expect(clean("+1 202 555 0123")).toBe("+12025550123");
  expect(() => clean("02025550123")).toThrow(
    'Some Label must be a phone number of 2 to 15 digits with the country code, such as +12025550123. Got "02025550123".',
  );
});

tries(
  "phoneNumberList",
  phoneNumberList({ ...common, maxItems: 2 }),
  phoneNumberList({ ...need, maxItems: 2 }),
  [
    ["numbers with a comma", "+12025550123, +1 202-555-0124", ["+12025550123", "+12025550124"]],
    ["a number twice", ["+12025550123", "+1 202 555 0123"], ["+12025550123"]],
  ],
  [
    [
      "a number without a plus sign",
      ["+12025550123", "2025550124"],
      "item 2 must be a phone number in E.164 format",
    ],
    [
      "a number more than its limit",
      ["+12025550123", "+12025550124", "+12025550125"],
      "at most 2 phone numbers. Got 3",
    ],
    ["a list within a list", [["+12025550123"]], "item 1 must be a phone number in E.164 format"],
  ],
);

describe("keyValueList", () => {
  const { clean } = keyValueList(common);

  test("accepts pairs and ignores the empty row of the low-code designer", () => {
    const rows = [
      { key: " a ", value: 1 },
      { key: "", value: "" },
    ];
    expect(clean(rows)).toEqual([{ key: "a", value: 1 }]);
    expect(clean("")).toBeUndefined();
  });

  test.each([
    ["a value without a key", [{ key: "", value: "lost" }]],
    ["text", "a=b"],
    ["a list of numbers", [1]],
  ])("rejects %s", (_, given) =>
    expect(() => clean(given)).toThrow(
      /^Some Label (must be a list of key-value pairs|item 1 must be a pair with a key)\. Got /,
    ),
  );
});

describe("a default", () => {
  test("replaces a blank where the input is required", () => {
    const options = { ...need, default: "create", choices: [["create", "Create"]] } as const;
    expect(choice(options).clean("")).toBe("create");
    expect(choice(options).clean(undefined)).toBe("create");
  });

  test("is not used for an optional input: what the platform omits is not sent", () => {
    const options = { ...common, default: "2", choices: [[2, "None"]] } as const;
    expect(choice(options).clean(undefined)).toBeUndefined();
  });
});

describe("in the form", () => {
  const list = { ...common, fields: { key: {} } };
  const withChoices = { ...common, choices: [["a", "A"]] } as const;
  test.each([
    ["flag", flag(common), { type: "boolean" }],
    ["choice", choice(withChoices), { type: "string", model: [{ value: "a", label: "A" }] }],
    ["text", text(common), { type: "string" }],
    ["password", password(common), { type: "password" }],
    ["jsonObject", jsonObject(common), { type: "code", language: "json" }],
    ["jsonList", jsonList(list), { type: "code", language: "json" }],
    ["textList", textList(common), { type: "string", collection: "valuelist" }],
    ["keyValueList", keyValueList(common), { type: "string", collection: "keyvaluelist" }],
  ])("%s is optional and of its type", (_, built, type) => {
    expect(built).toMatchObject({ label, comments, required: false, ...type });
  });

  test("an input is required where it says so", () => expect(text(need).required).toBe(true));
});

describe("an error says what is allowed:", () => {
  test("a number without limits", () =>
    expect(() => integer(common).clean("x")).toThrow('must be a whole number. Got "x".'));

  test("limits with commas", () =>
    expect(() => integer({ ...common, min: 0, max: 2_147_483_647 }).clean("x")).toThrow(
      "from 0 to 2,147,483,647. Got",
    ));

  test("the fields of a list, with their kinds", () => {
    const fields = {
      key: {},
      names: { type: "texts", maxLength: 2_000 },
      count: { type: "number", required: true },
    } as const;
    expect(() => jsonList({ ...common, fields }).clean(1)).toThrow(
      'must be a JSON list of objects with "key", "names" (a list of values of at most 2,000 characters), "count" (required, a whole number). Got 1.',
    );
  });

  test("a required list of texts that is empty", () => {
    const fields = { names: { type: "texts", required: true } } as const;
    const { clean } = jsonList({ ...common, fields });
    expect(() => clean([{ names: [] }])).toThrow('must have a list of values for "names"');
  });

  test("the choices of an On/Off/Unset dropdown", () =>
    expect(() => triState({ ...common, unset: "Unset (unchanged)" }).clean("x")).toThrow(
      '"unset" (Unset (unchanged)), "true" (On)',
    ));

  test("and not the secret", () =>
    expect(() => password(common).clean("a\ud800")).toThrow("Got (value hidden, 2 characters)."));

  test.each<[string, unknown, string]>([
    ["a bigint", 12n, "Got 12."],
    ["a function", () => 1, "Got a function."],
    ["a symbol", Symbol("a"), "Got a symbol."],
  ])("and what it got: %s", (_, given, got) => expect(() => day(common).clean(given)).toThrow(got));

  test("a row without a key among others", () => {
    const rows = [{ key: "a", value: 1 }, null];
    expect(() => keyValueList(common).clean(rows)).toThrow(
      "Some Label item 2 must be a pair with a key. Got nothing.",
    );
  });
});
