import { component } from "../support/component";

interface Limited {
  part: string;
  key: string;
  type?: string;
  label: unknown;
  comments?: string;
  collection?: string;
  example?: string;
  default?: unknown;
  model?: { value: string; label: string }[];
  placeholder?: string;
  clean?: (value: unknown) => unknown;
}

const inputs = Object.values({ ...component.actions, ...component.triggers }).flatMap((part) =>
  (part.inputs as Omit<Limited, "part">[]).map((input) => ({ ...input, part: part.key })),
);

function accepts({ clean }: Limited, value: unknown): boolean {
  try {
    const cleaned = clean?.(value);
    // Triggers check their values when they use them.
    if (typeof cleaned === "function") cleaned();
    return true;
  } catch {
    return false;
  }
}

const formFields = [
  ...inputs,
  ...Object.values(component.dataSources).flatMap((part) =>
    (part.inputs as Omit<Limited, "part">[]).map((input) => ({ ...input, part: part.key })),
  ),
  ...component.connections.flatMap((part) =>
    (part.inputs as Omit<Limited, "part">[]).map((input) => ({ ...input, part: part.key })),
  ),
];

/** Examples of the published reference that are no values of their inputs. */
const documentedExamples = [
  /\.password example examplePass$/,
  // The example of Response Type is a word of its comment; the others are whole lists, not items.
  /^rawRequest\.(responseType|fileData|fileDataFileNames|formData|headers|queryParams) example /,
];

test("every example, placeholder and default is a value that its input accepts", () => {
  jest.useFakeTimers({ now: new Date("2027-12-01T12:00:00Z"), doNotFake: ["nextTick"] });
  const shown = formFields.flatMap((input) =>
    (["example", "placeholder", "default"] as const).flatMap((kind) => {
      const value = input[kind];
      return typeof value === "string" && value !== ""
        ? [{ input, value, name: `${input.part}.${input.key} ${kind} ${value}` }]
        : [];
    }),
  );
  expect(shown.length).toBeGreaterThan(1_000);
  const refused = shown.filter(
    ({ input, value }) => !accepts(input, input.collection === "valuelist" ? [value] : value),
  );
  const offenders = refused
    .map(({ name }) => name)
    .filter((name) => !documentedExamples.some((documented) => documented.test(name)));
  jest.useRealTimers();
  expect(offenders).toEqual([]);
});

test("a range that examples show does not end before it begins", () => {
  const shown = (part: string, key: string) => {
    const { example, placeholder } =
      formFields.find((input) => input.part === part && input.key === key) ?? {};
    return Date.parse(example ?? placeholder ?? "");
  };
  const parts = [...new Set(formFields.map(({ part }) => part))];
  expect(parts.filter((part) => shown(part, "to") < shown(part, "from"))).toEqual([]);
});

/** A text of a length that has every kind of character that passcodes need, or an email address. */
function textOf(length: number, key = ""): string {
  if (!/email/i.test(key)) return "a1!".padEnd(length, "a");
  const address = "a@example.com";
  const subdomains = "b.".repeat((length - address.length) / 2);
  return address.replace("@", `@${subdomains}`).padStart(length, "a");
}

const listOf = (count: number, isNumber: boolean) =>
  Array.from({ length: count }, (_, index) =>
    isNumber ? `+1202555${1000 + index}` : `someone${index}@example.com`,
  );

const toNumber = (digits: string) => Number(digits.replaceAll(",", ""));

/** The numbers that a pattern, whose N stands for a number, finds in a text. */
function find(text: string, pattern: string): number[] {
  const match = new RegExp(pattern.replaceAll("N", "(\\d[\\d,]*)")).exec(text);
  return (match?.slice(1) ?? []).flatMap((digits?: string) => (digits ? toNumber(digits) : []));
}

interface Limits {
  allowed: unknown[];
  refused: unknown[];
}

/** The limits of a JSON input: of the list, and of the texts in its objects. */
function jsonLimits(comment: string, example: object): Limits {
  const item: object = [example].flat()[0] ?? {};
  const wrap = (value: object) => (Array.isArray(example) ? [value] : value);
  const [count] = find(comment, "^[^.(]*(?:at most|up to) N\\b(?! characters)");
  const lists = count && Array.isArray(example) ? [count, count + 1] : [];
  const [full, tooLong] = lists.map((length) => Array(length).fill(item));
  const allowed: unknown[] = full ? [full] : [];
  const refused: unknown[] = tooLong ? [tooLong] : [];
  const limited = comment.matchAll(/(\w+) \([^)]*?(?:at most|up to) ([\d,]+) characters/g);
  const [answer] = find(comment, "^The answers[^.]*at most N characters each");
  const fields = [...limited].map(([, field = "", most = ""]) => [field, toNumber(most)] as const);
  for (const [field, length] of answer ? [["value", answer] as const] : fields) {
    allowed.push(wrap({ ...item, [field]: textOf(length, field) }));
    refused.push(wrap({ ...item, [field]: textOf(length + 1, field) }));
  }
  const ranges = comment.matchAll(/(\w+) \((\d+) to (\d+) objects/g);
  for (const [, field = "", least, most] of ranges) {
    const [object] = (example as Record<string, unknown[]>)[field] ?? [];
    const listOf = (length: number) => ({ ...example, [field]: Array(length).fill(object) });
    allowed.push(listOf(Number(least)), listOf(Number(most)));
    refused.push(listOf(Number(least) - 1), listOf(Number(most) + 1));
  }
  return { allowed, refused };
}

/** What a comment allows: values at its limits, and those just beyond. */
function limits({
  key,
  label,
  comments = "",
  type,
  collection,
  example = "",
  model,
}: Limited): Limits {
  const within = (values: number[], toValue: (limit: number) => unknown): Limits => {
    const [largest, smallest] = [...values].reverse();
    const refused = [
      ...(largest === undefined ? [] : [largest + 1]),
      ...(smallest === undefined ? [] : [smallest - 1]),
    ];
    return { allowed: values.map(toValue), refused: refused.map(toValue) };
  };
  if (type === "code") return jsonLimits(comments, example ? JSON.parse(example) : {});
  if (type === "boolean" || collection === "keyvaluelist") return { allowed: [], refused: [] };
  const text = (length: number) => textOf(length, key);
  const lengths = find(comments, "^[^.]*(?:at most N|\\bN to N) characters");
  if (lengths.length > 0) return within(lengths, text);
  const digits = find(comments, "\\bN to N digits");
  if (digits.length > 0) return within(digits, (length) => "1".repeat(length));
  const exactly = find(comments, "\\bN-digit");
  if (exactly.length > 0) return within(exactly, (length) => "1".repeat(length));
  const range = find(comments, "from N(?: \\(\\w+\\))? to N");
  if (range.length > 0) return within(range, (value) => value);
  // Neither what Zoom may accept nor the length of a range of dates is a limit of the value.
  const most = find(comments, "^[^.]*(?:at most|up to) N\\b(?! (?:character|months?))");
  if (!collection) return within(most, (value) => value);
  const choices = model?.map(({ value }) => value);
  return within(
    most.filter((count) => !choices || count < choices.length),
    (count) => choices?.slice(0, count) ?? listOf(count, /Number/.test(String(label))),
  );
}

test("every limit that a comment names is the one that its input enforces", () => {
  const limited = inputs.map((input) => ({ input, ...limits(input) }));
  expect(limited.filter(({ refused }) => refused.length > 0).length).toBeGreaterThan(80);
  const offenders = limited.flatMap(({ input, allowed, refused }) => {
    const tell = (what: string) => (value: unknown) =>
      `${input.part}.${input.key} ${what} ${JSON.stringify(value).slice(0, 80)}`;
    return [
      ...allowed.filter((value) => !accepts(input, value)).map(tell("refuses")),
      ...refused.filter((value) => accepts(input, value)).map(tell("accepts")),
    ];
  });
  expect(offenders).toEqual([]);
});

/** The default of an input: the form's own, the first choice, or the number that is shown. */
function defaultOf({ default: value, model = [], placeholder }: Limited): string | undefined {
  const chosen = value === "" || value === undefined ? model[0]?.value : value;
  const label = model.find((choice) => choice.value === chosen)?.label.split(":")[0];
  const states: Record<string, string> = { true: "on", false: "off" };
  return label ?? states[String(chosen)] ?? (value ? String(value) : placeholder);
}

test("a default that a comment names is the default of its input", () => {
  const named = formFields.flatMap((input) => {
    const [, text] = /Default: (.+?)( \(.*\)|, which .*)?\.( |$)/.exec(input.comments ?? "") ?? [];
    // Zoom's default may be a moment or none of the choices.
    return text && !/^(today|the )/.test(text) ? [{ input, text }] : [];
  });
  expect(named.length).toBeGreaterThan(60);
  const offenders = named.flatMap(({ input, text }) => {
    const expected = defaultOf(input)?.toLowerCase();
    const name = `${input.part}.${input.key}`;
    return text.replaceAll(",", "").toLowerCase() === expected
      ? []
      : [`${name} names ${text}, its default is ${expected}`];
  });
  expect(offenders).toEqual([]);
});

test("seconds and the days or hours after them are the same time", () => {
  const secondsIn: Record<string, number> = { minute: 60, hour: 3_600, day: 86_400 };
  const times = formFields.flatMap(({ part, key, comments = "" }) =>
    [...comments.matchAll(/([\d,]+) \((\d+) (minute|hour|day)s?\)/g)].map(
      ([text, seconds = "", count, unit = ""]) => ({
        text: `${part}.${key}: ${text}`,
        isRight: toNumber(seconds) === Number(count) * (secondsIn[unit] ?? 0),
      }),
    ),
  );
  expect(times.length).toBeGreaterThan(4);
  expect(times.filter(({ isRight }) => !isRight)).toEqual([]);
});

test("an action names one size of its batches", () => {
  const batching = Object.values(component.actions).flatMap(({ key, display, inputs }) => {
    const comments = inputs.map((input) => input.comments).join(" ");
    const named = `${display.description} ${comments}`.matchAll(/batches of (\d+)/g);
    const sizes = [...named].map(([, size = ""]) => size);
    return sizes.length > 0 ? [{ key, sizes }] : [];
  });
  expect(batching.length).toBeGreaterThan(6);
  expect(batching.filter(({ sizes }) => sizes.some((size) => size !== sizes[0]))).toEqual([]);
});

test("all lists that read the latest days by default read the same number of days", () => {
  const parts = [component.actions, component.dataSources].flatMap((each) => Object.values(each));
  const offenders = parts.filter(({ display: { description } }) =>
    [...description.matchAll(/last (\d+) days/g)].some(([, days]) => days !== "30"),
  );
  expect(offenders.map(({ key }) => key)).toEqual([]);
});

test("the comment on mentions has the type that requires a contact, and the one that does not", () => {
  const mentions = inputs.filter(({ key }) => key === "atItems");
  expect(mentions.length).toBeGreaterThan(0);
  const offenders = mentions.filter((input) => {
    const pattern = "at_type is N for the contact in at_contact or N for everyone";
    const [contact, everyone] = find(input.comments ?? "", pattern);
    const mention = (type?: number) => [{ at_type: type, start_position: 0, end_position: 4 }];
    return accepts(input, mention(contact)) || !accepts(input, mention(everyone));
  });
  expect(offenders.map(({ part }) => part)).toEqual([]);
});

/** The fields that an object, and the objects in it, cannot do without. */
function requiredFields(object: object, isAccepted: (object: object) => boolean): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const isRequired = !isAccepted({ ...object, [name]: undefined });
    const [inner, ...others] = [value].flat();
    const wrap = (changed: object) => ({
      ...object,
      [name]: Array.isArray(value) ? [changed, ...others] : changed,
    });
    const isObject = typeof inner === "object" && inner !== null;
    const nested = isObject ? requiredFields(inner, (changed) => isAccepted(wrap(changed))) : [];
    return [...(isRequired ? [name] : []), ...nested.map((field) => `${name}.${field}`)];
  });
}

/** What the objects of JSON inputs must have, by the keys of inputs; nothing if omitted. */
const required: Record<string, string> = {
  atItems: "at_type at_contact start_position end_position",
  attendees: "name",
  callingPlans: "type",
  customAttributes: "key",
  customSurvey: "questions.name questions.type",
  panelists: "name email",
  phoneNumbers: "number",
  registrants: "email first_name",
  richText: "format_type start_position end_position",
  trackingFields: "field",
};
const requiredByPart: Record<string, string> = {
  ...Object.fromEntries(
    ["Meeting", "Webinar"].flatMap((kind) => [
      [`add${kind}Registrant.customQuestions`, "title"],
      [`create${kind}Poll.questions`, "name type answers"],
      [`update${kind}Poll.questions`, "name type answers"],
      [`update${kind}RegistrationQuestions.customQuestions`, "title type"],
      [`update${kind}RegistrationQuestions.questions`, "field_name"],
    ]),
  ),
  "addRecordingRegistrant.customQuestions": "title",
};

const answers = ["A", "B"];
const prompts = [{ prompt_question: "1" }, { prompt_question: "2" }];

/** The smallest question of each type. */
const questions = [
  { name: "Q", type: "single", answers },
  { name: "Q", type: "multiple", answers },
  { name: "Q", type: "matching", answers, prompts },
  { name: "Q", type: "rank_order", answers, prompts },
  { name: "Q", type: "short_answer" },
  { name: "Q", type: "long_answer" },
  { name: "Q", type: "fill_in_the_blank" },
  { name: "Q", type: "rating_scale" },
];

test("a question of a poll or survey must have exactly the fields of its type", () => {
  const isAsked = ({ key }: Limited) => key === "customSurvey" || key === "questions";
  const asked = inputs.filter((input) => isAsked(input) && /Poll|Survey/.test(input.part));
  expect(asked).toHaveLength(6);
  const offenders = asked.flatMap((input) => {
    const isSurvey = input.key === "customSurvey";
    const isAccepted = (question: object) =>
      accepts(input, isSurvey ? { questions: [question] } : [question]);
    return questions.flatMap((question) => {
      const needed = Object.keys(question);
      // A survey's answers and prompts are counted when all its inputs are known.
      const own = isSurvey ? needed.slice(0, 2) : needed;
      const wanted = [...own, ...("prompts" in question ? ["prompts.prompt_question"] : [])].join();
      const found = requiredFields(question, isAccepted).join();
      return isAccepted(question) && found === wanted
        ? []
        : [`${input.part}.${input.key} requires ${found} for ${question.type}, expected ${wanted}`];
    });
  });
  expect(offenders).toEqual([]);
});

/** What is required with other values only, which descriptions of errors do not say. */
const conditional = /^(at_contact|answers)$|\./;

/** The fields that the error of a value which is no list calls required. */
function describedFields({ clean }: Limited): string[] {
  try {
    clean?.("no list");
    return [];
  } catch (error) {
    const fields = String(error).matchAll(/"(\w+)" \(required/g);
    return [...fields].map(([, field = ""]) => field);
  }
}

test("the objects of a JSON input must have exactly the fields that Zoom needs", () => {
  const offenders = inputs
    .filter(({ type }) => type === "code")
    .flatMap((input) => {
      const name = `${input.part}.${input.key}`;
      const example = JSON.parse(input.example ?? "{}");
      if (!accepts(input, example)) return [`${name} refuses its example`];
      const isAccepted = (object: object) =>
        accepts(input, Array.isArray(example) ? [object] : object);
      const [object] = [example].flat();
      const found = requiredFields(object, isAccepted).join(" ");
      const wanted = requiredByPart[name] ?? required[input.key] ?? "";
      if (found !== wanted) return [`${name} requires ${found}`];
      const described = describedFields(input);
      const missing = found
        .split(" ")
        .filter((field) => field && !conditional.test(field) && !described.includes(field));
      return missing.map((field) => `${name} does not say that it requires ${field}`);
    });
  expect(offenders).toEqual([]);
});

describe("what a comment says of other inputs and of the effect", () => {
  const parts = [component.actions, component.triggers, component.dataSources].flatMap(
    (each): { key: string; inputs: object[] }[] => Object.values(each),
  );
  const commented = parts.flatMap(({ key, inputs }) => {
    const all = inputs as Omit<Limited, "part">[];
    const labels = all.map(({ label }) => String(label));
    return all.map(({ label, comments = "" }) => ({ key, labels, label, comments }));
  });

  test("an input that a blank one leaves to decide is in the same part", () => {
    const missing = commented.flatMap(({ key, labels, label, comments }) => {
      const named = /If blank, ([A-Z][^,.;]*?) (?:applies|is required|is used)\b/.exec(
        comments,
      )?.[1];
      const others = named?.split(" or ").filter((other) => !labels.includes(other)) ?? [];
      return others.map((other) => `${key}: ${label} names ${other}`);
    });
    expect(missing).toEqual([]);
  });

  test("only what deletes or changes occurrences says that they are affected", () => {
    const affecting = commented.filter(({ comments }) => comments.includes("are affected."));
    const reading = affecting.filter(({ key }) => !/^(delete|update)/.test(key));
    expect(affecting).not.toEqual([]);
    expect(reading.map(({ key, label }) => `${key}: ${label}`)).toEqual([]);
  });
});
