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
  good: [given: unknown, cleaned: unknown][],
  bad: [given: unknown, quoted: string][],
) {
  describe(name, () => {
    test.each(good)("accepts %p", (given, cleaned) => {
      expect(built.clean(given)).toEqual(cleaned);
      expect(required.clean(given)).toEqual(cleaned);
    });

    test.each([undefined, null, "", "  ", "\n"])("treats %p as blank", (blank) => {
      expect(built.clean(blank)).toBeUndefined();
      expect(() => required.clean(blank)).toThrow(InputError);
      expect(() => required.clean(blank)).toThrow(/^Some Label is required\.$/);
    });

    test.each(bad)("rejects %p", (given, quoted) => {
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
    [" some text ", "some text"],
    ["0123456789", "0123456789"],
    [42, "42"],
    [12n, "12"],
    [1.5, "1.5"],
  ],
  [
    ["01234567890", 'at most 10 characters long. Got "01234567890"'],
    ["x".repeat(2001), "(2,001 characters)"],
    ["😀".repeat(70), `Got "${"😀".repeat(60)}…" (70 characters)`],
    ["👩‍👩‍👧‍👦".repeat(60), `Got "${"👩‍👩‍👧‍👦".repeat(8)}…" (420 characters)`],
    [`e${"\u0301".repeat(99)}`, `Got "e${"\u0301".repeat(60)}…" (100 characters)`],
    [2 ** 53, "must be a string: as a number beyond 2^53, 9007199254740992 has lost digits"],
    [10n ** 400n, "Got a long number"],
    [{ a: 1 }, "Got an object"],
    [["a"], "Got a list"],
    [true, "Got true"],
    [Number.NaN, "Got NaN"],
    [new Date(0), "Got a date"],
    ["\ud800", "Got"],
  ],
);

tries(
  "text with a pattern, secret",
  text({ ...common, pattern: /^\d{6,10}$/, allowed: "6 to 10 digits", secret: true }),
  text({ ...need, pattern: /^\d{6,10}$/, allowed: "6 to 10 digits", secret: true }),
  [["123456", "123456"]],
  [
    ["12345", "6 to 10 digits. Got (value hidden, 5 characters)"],
    ["😀😀", "Got (value hidden, 2 characters)"],
  ],
);

tries(
  "id",
  id({ ...common, allowed: "an id" }),
  id({ ...need, allowed: "an id" }),
  [
    ["me", "me"],
    [" abc ", "abc"],
    ["...", "..."],
  ],
  [
    [".", 'Got "."'],
    ["..", 'Got ".."'],
    ["../users", 'Got "../users"'],
    ["a/..", 'Got "a/.."'],
  ],
);

tries(
  "groupedDigits",
  groupedDigits({ ...common, allowed: "10 digits", pattern: /^\d{10}$|[=x]/ }),
  groupedDigits({ ...need, allowed: "10 digits", pattern: /^\d{10}$|[=x]/ }),
  [
    ["123 456 7890", "1234567890"],
    ["123-456-7890", "1234567890"],
    [1234567890, "1234567890"],
    ["/a b-c=", "/a b-c="],
    ["x 1-2", "x 1-2"],
    ["1-2 x", "1-2 x"],
  ],
  [
    ["123 456 789", '10 digits. Got "123 456 789"'],
    ["- -", 'Got "- -"'],
  ],
);

tries(
  "integer",
  integer({ ...common, min: 1, max: 31, unit: "days" }),
  integer({ ...need, min: 1, max: 31, unit: "days" }),
  [
    ["15", 15],
    [31, 31],
    ["+1", 1],
  ],
  [
    ["0", 'a whole number of days from 1 to 31. Got "0"'],
    ["32", '"32"'],
    ["1.5", '"1.5"'],
    ["1e1", '"1e1"'],
    ["fifteen", '"fifteen"'],
    [true, "true"],
  ],
);

tries(
  "integerList",
  integerList({ ...common, min: 1, max: 7 }),
  integerList({ ...need, min: 1, max: 7 }),
  [
    ["1,3", [1, 3]],
    ["1, 3 , ", [1, 3]],
    ["3,1,3", [3, 1]],
    [
      [1, "3"],
      [1, 3],
    ],
    [5, [5]],
  ],
  [
    ["0", '"0"'],
    ["1,8", '"1,8"'],
    [[1, "8"], 'item 2 must be a whole number from 1 to 7. Got "8"'],
    [[1, [2]], "item 2 must be a whole number from 1 to 7. Got a list"],
    ["Monday", '"Monday"'],
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
    ["-1", -1],
    [1, 1],
    [" none ", "none"],
  ],
  [
    ["2", 'one of "-1" (Last), "1" (First), "none" (None). Got "2"'],
    ["constructor", '"constructor"'],
  ],
);

tries(
  "dateTime, local without offset",
  dateTime({ ...common, withoutOffset: "local" }),
  dateTime({ ...need, withoutOffset: "local" }),
  [
    ["2021-12-15T12:02:00Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02:00.999Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02:00+05:30", "2021-12-15T06:32:00Z"],
    ["2021-12-15T23:02:00-0500", "2021-12-16T04:02:00Z"],
    ["2021-12-15 12:02:00", "2021-12-15T12:02:00"],
    ["2021-12-15t12:02", "2021-12-15T12:02:00"],
    ["2021-12-15T12:02:00+05", "2021-12-15T07:02:00Z"],
    ["2021-12-15T12:02:00,999Z", "2021-12-15T12:02:00Z"],
    ["2027-03-14T02:30:00", "2027-03-14T02:30:00"],
    [new Date("2021-12-15T12:02:00Z"), "2021-12-15T12:02:00Z"],
  ],
  [
    ["2027-02-30T10:00:00Z", '"2027-02-30T10:00:00Z"'],
    ["2027-02-30", '"2027-02-30"'],
    ["2027-02-28", '"2027-02-28"'],
    ["2027-02-28T25:00:00Z", '"2027-02-28T25:00:00Z"'],
    ["2027-02-28T10:00:00+24:00", '"2027-02-28T10:00:00+24:00"'],
    ["2027-02-28T10:00:00+02:60", '"2027-02-28T10:00:00+02:60"'],
    ["tomorrow", '"tomorrow"'],
    [1639569720000, "1639569720000"],
    [new Date(Number.NaN), "a date"],
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
    [" someone@example.com ", "someone@example.com"],
    [`${"x".repeat(64)}@${"y".repeat(59)}.com`, `${"x".repeat(64)}@${"y".repeat(59)}.com`],
  ],
  [
    ["someone", '"someone"'],
    ["someone@", '"someone@"'],
    ["a@b@example.com", '"a@b@example.com"'],
    [`${"x".repeat(120)}@example.com`, "(132 characters)"],
    [`${"x".repeat(64)}@${"y".repeat(60)}.com`, "(129 characters)"],
  ],
);

describe("flag", () => {
  const { clean, default: start } = flag(common);

  test.each([
    [true, true],
    ["true", true],
    ["False", false],
    [false, false],
    ["", undefined],
    [undefined, undefined],
  ])("converts %p to %p", (given, cleaned) => expect(clean(given)).toBe(cleaned));

  test.each(["maybe", 1, {}, "constructor", Object.create(null)])("rejects %p", (given) =>
    expect(() => clean(given)).toThrow(/^Some Label must be true or false. Got /),
  );

  test("is off by default", () => expect(start).toBe("false"));
});

tries(
  "day",
  day(common),
  day(need),
  [
    ["2027-02-28", "2027-02-28"],
    [" 2028-02-29 ", "2028-02-29"],
    ["2027-02-28T23:30:00-02:00", "2027-03-01"],
    ["2027-02-28t10:00z", "2027-02-28"],
    [new Date("2027-02-28T23:59:59Z"), "2027-02-28"],
  ],
  [
    ["2027-02-30", 'a valid date, such as 2027-02-28. Got "2027-02-30"'],
    ["28.02.2027", "Got"],
    ["2027-02", "Got"],
    ["2027-02-28T10", "Got"],
    ["+002027-02-28", "Got"],
    [20270228, "Got 20270228"],
    [new Date(Number.NaN), "Got a date"],
  ],
);

tries(
  "password",
  password(common),
  password(need),
  [[" s3cr3t ", "s3cr3t"]],
  [[["s3cr3t"], "a string. Got a list"]],
);

tries(
  "optionalFlag",
  optionalFlag(common),
  optionalFlag(need),
  [
    ["true", true],
    [true, true],
  ],
  [["yes", 'true or false. Got "yes"']],
);

test("triState calls its choices as it is told to", () => {
  const { model, clean } = triState({ ...common, unset: "Any", on: "With", off: "Without" });
  expect(model?.map(({ label }) => label)).toEqual(["Any", "With", "Without"]);
  expect(clean("false")).toBe(false);
});

test.each(["false", false])("an optionalFlag that is %p sends nothing", (given) => {
  expect(optionalFlag(common).clean(given)).toBeUndefined();
});

tries(
  "triState",
  triState({ ...common, unset: "Unset (unchanged)" }),
  triState({ ...need, unset: "Unset (unchanged)" }),
  [
    ["true", true],
    ["false", false],
    [true, true],
    [false, false],
    ["unset", undefined],
  ],
  [["on", '"true" (On), "false" (Off). Got "on"']],
);

tries(
  "jsonObject",
  jsonObject(common),
  jsonObject(need),
  [
    ['{"a": 1}', { a: 1 }],
    [{ a: 1 }, { a: 1 }],
  ],
  [
    ["[1]", 'a JSON object. Got "[1]"'],
    ["{a: 1}", 'a JSON object. Got "{a: 1}"'],
    ["null", 'Got "null"'],
    [[1], "Got a list"],
    [1, "Got 1"],
    [new Map([["a", 1]]), "Got an object"],
    [new Date(0), "Got a date"],
    [Buffer.from("{}"), "Got an object"],
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
    ['[{"key": " k ", "value": "abc", "kind": "A"}]', [{ key: " k ", value: "abc", kind: "A" }]],
    [
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
    ["[{}]", 'item 1 must have a string for "key". Got nothing'],
    [
      [{ key: "k" }, { key: "k", value: "abcd" }],
      'item 2 must have a string of at most 3 characters for "value". Got "abcd"',
    ],
    [[{ key: "k", kind: "C" }], 'item 1 must have "A" or "B" for "kind". Got "C"'],
    [
      [{ key: "k", other: "x" }],
      'item 1 has an unknown field "other". Allowed fields: "key", "value", "kind"',
    ],
    [[{ key: "" }], 'item 1 must have a string for "key". Got an empty string'],
    [[{ key: " " }], 'item 1 must have a string for "key". Got only spaces'],
    [[{ key: [] }], 'item 1 must have a string for "key". Got an empty list'],
    [[{ key: false }], 'item 1 must have a string for "key". Got false'],
    [
      [{ key: 2 ** 59 + 128 }],
      'item 1 must have a string for "key": as a number beyond 2^53, 576460752303423600 has lost digits',
    ],
    [[{ key: { a: 1 } }], 'item 1 must have a string for "key". Got an object'],
    [
      [{ key: "a" }, { key: "b" }, { key: "c" }],
      'a JSON list of at most 2 objects with "key" (required), "value" (at most 3 characters), "kind" ("A" or "B"). Got 3 objects',
    ],
    ['{"key": "k"}', "a JSON list"],
    ['["key"]', 'item 1 must be an object. Got "key"'],
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
    [{ names: ["abcd"] }, 'must have a list of values of at most 3 characters for "names"'],
    [{ names: "a" }, 'for "names". Got "a"'],
    [{ count: 1.5 }, 'must have a whole number for "count". Got 1.5'],
    [{ shown: "true" }, 'must have true or false for "shown". Got "true"'],
    [{ count: 0 }, "item 1 must count something"],
  ])("rejects %j", (item, message) => {
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
    [{ email: "nobody" }, 'item 1 must have an email address for "email". Got "nobody"'],
    [{ email, rating: 11 }, 'item 1 must have a whole number from 0 to 10 for "rating". Got 11'],
    [{ email, rating: "1" }, 'for "rating". Got "1"'],
    [{ email, rating: "" }, 'for "rating". Got an empty string'],
    [{ email, length: 0 }, 'must have a whole number, at least 1 for "length". Got 0'],
    [
      { email, answers: ["a"] },
      'item 1 must have a list of 2 to 3 values for "answers". Got a list of 1',
    ],
    [{ email, answers: ["a", "b", "c", "d"] }, 'for "answers". Got a list of 4'],
    [{ email, tags: ["a", "b", "c"] }, 'a list of at most 2 values for "tags". Got a list of 3'],
    [
      { email, prompts: [{ question: "a" }] },
      'a list of at least 2 objects with "question" (required, at most 5 characters), "shown" (true or false) for "prompts". Got a list of 1',
    ],
    [
      { email, prompts: [{ question: "a" }, { question: "too long" }] },
      'item 1 prompts item 2 must have a string of at most 5 characters for "question". Got "too long"',
    ],
    [{ email, prompts: ["a", "b"] }, 'item 1 prompts item 1 must be an object. Got "a"'],
    [
      { email, prompts: [{ question: "a", answer: "b" }, {}] },
      'item 1 prompts item 1 has an unknown field "answer"',
    ],
  ])("rejects %j", (item, message) => {
    expect(() => clean([item])).toThrow(InputError);
    expect(() => clean([item])).toThrow(message);
  });

  test("names all of them when it is no list", () => {
    expect(() => clean("{}}")).toThrow(
      '"email" (required, an email address), "rating" (a whole number from 0 to 10), "length" (a whole number, at least 1), "answers" (a list of 2 to 3 values)',
    );
  });
});

test.each(["[]", "{}", " [ ] ", [], {}])("JSON inputs treat %j as blank", (empty) => {
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
    [
      ["US", " DE ", ""],
      ["US", "DE"],
    ],
    ["US, DE", ["US", "DE"]],
    [[], undefined],
    [["", null], undefined],
    ["", undefined],
  ])("converts %p to %p", (given, cleaned) => expect(clean(given)).toEqual(cleaned));

  test("rejects values that are not text", () =>
    expect(() => clean(["a", {}])).toThrow("Some Label item 2 must be a string. Got an object."));

  test("rejects a list of blanks", () =>
    expect(() => clean(" , ")).toThrow('Some Label must be a list of values. Got " , ".'));
});

test("lists have at most 100,000 items, as text or as a list", () => {
  const { clean } = emailList(common);
  const items = Array<string>(100_001).fill("a@example.com");
  expect(clean(items.slice(1))).toEqual(["a@example.com"]);
  expect(clean(items.slice(1).join())).toEqual(["a@example.com"]);
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
    [" a@example.com , b@example.com,", ["a@example.com", "b@example.com"]],
    [["a@example.com", "", "a@example.com"], ["a@example.com"]],
  ],
  [
    [["a@example.com", "nobody"], "item 2 must be an email address of at most 128 characters"],
    [["a@example.com", { email: "b@example.com" }], "item 2 must be an email address"],
    ["a@example.com,b@example.com,c@example.com", "a list of at most 2 email addresses. Got 3"],
    [" , ", 'a list of at most 2 email addresses. Got " , "'],
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
    ["inbound", ["inbound"]],
    ["2, inbound,2", [2, "inbound"]],
    [
      [" inbound ", 2],
      ["inbound", 2],
    ],
  ],
  [
    [["inbound", "up"], 'item 2 must be one of "inbound" (Inbound), "2" (Outbound). Got "up"'],
    [[{}], "item 1 must be one of"],
    [["constructor"], 'Got "constructor"'],
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

const badNumbers: [given: unknown, quoted: string][] = [
  ["2025550123", '2 to 15 digits with the country code), such as +12025550123. Got "2025550123"'],
  ["0012025550123", 'Got "0012025550123"'],
  ["+02025550123", 'Got "+02025550123"'],
  ["+1", 'Got "+1"'],
  ["+1234567890123456", 'Got "+1234567890123456"'],
  ["+44 (0)20 7946 0000", 'Got "+44 (0)20 7946 0000"'],
  ["+1 202 555 0123 ext. 4", "Got"],
  ["+1-800-FLOWERS", "Got"],
  ["++12025550123", "Got"],
  [12025550123, "Got 12025550123"],
  [{}, "Got an object"],
];

tries(
  "phoneNumber",
  phoneNumber(common),
  phoneNumber(need),
  [
    ["+12025550123", "+12025550123"],
    [" +1 (202) 555-0123 ", "+12025550123"],
    ["+1.202.555.0123", "+12025550123"],
    ["+442079460000", "+442079460000"],
    ["+12", "+12"],
    ["+123456789012345", "+123456789012345"],
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
    ["+12025550123, +1 202-555-0124", ["+12025550123", "+12025550124"]],
    [["+12025550123", "+1 202 555 0123"], ["+12025550123"]],
  ],
  [
    [["+12025550123", "2025550124"], "item 2 must be a phone number in E.164 format"],
    [["+12025550123", "+12025550124", "+12025550125"], "at most 2 phone numbers. Got 3"],
    [[["+12025550123"]], "item 1 must be a phone number in E.164 format"],
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

  test.each([[[{ key: "", value: "lost" }]], ["a=b"], [[1]]])("rejects %p", (given) =>
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

  test.each<[unknown, string]>([
    [12n, "Got 12."],
    [() => 1, "Got a function."],
    [Symbol("a"), "Got a symbol."],
  ])("and what it got: %p", (given, got) => expect(() => day(common).clean(given)).toThrow(got));

  test("a row without a key among others", () => {
    const rows = [{ key: "a", value: 1 }, null];
    expect(() => keyValueList(common).clean(rows)).toThrow(
      "Some Label item 2 must be a pair with a key. Got nothing.",
    );
  });
});
