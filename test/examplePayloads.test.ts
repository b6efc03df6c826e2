import Ajv from "ajv";
import { documentedOperations, matchOperation } from "../sandbox/documentation";
import { expectedResult, fixture } from "../sandbox/fixture";
import type { Field } from "../sandbox/operation";
import { phoneTranscript } from "../src/examplePayloads/phone";
import { meetingTranscript } from "../src/examplePayloads/recordings";
import { parsePhoneTranscript } from "../src/transcripts/parsePhoneTranscript";
import { parseTranscript } from "../src/transcripts/parseTranscript";
import { timeZones } from "../src/zoom/timeZones";
import { component } from "./support/component";

const ajv = new Ajv({ allowUnionTypes: true });

/** What a JSON schema declares of an object or a list. */
interface Schema {
  type?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe.each(Object.keys(component.actions))("%s", (key) => {
  const example = () =>
    (component.actions[key]?.examplePayload as { data: unknown } | undefined)?.data;
  const result = () => expectedResult(fixture(key));

  test("declares what it returns, in a schema that its example and its result fit", () => {
    const validate = ajv.compile(schemaOf(key));
    for (const returned of [example(), result()]) {
      validate(returned);
      expect(validate.errors).toBeNull();
    }
  });

  test("declares every field of its example and its result", () => {
    const fields = [example(), result()].flatMap((data) => undeclared(data, schemaOf(key)));
    expect(fields).toEqual([]);
  });

  test("has what it returns at the top of its example", () => {
    const [shown, returned] = [example(), result()];
    if (!isObject(shown) || !isObject(returned) || !("next_page_token" in shown)) return;
    expect(Object.keys(shown).sort()).toEqual(Object.keys(returned).sort());
    expect(shown.next_page_token).toBe("");
  });
});

function schemaOf(key: string): Schema {
  const { outputSchema } = component.actions[key] ?? {};
  if (outputSchema?.type === "actionOutput" && outputSchema.schema) {
    return JSON.parse(outputSchema.schema);
  }
  throw new Error(`${key} has no output schema. Run npm run schemas.`);
}

/** Paths of the fields that a schema does not declare; one that only describes declares anything. */
function undeclared(value: unknown, schema: Schema = {}, path = ""): string[] {
  if (!schema.type || !isObject(value)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item) => undeclared(item, schema.items, `${path}[]`));
  }
  return Object.entries(value).flatMap(([name, field]) => {
    const fieldPath = path ? `${path}.${name}` : name;
    const declared = schema.properties?.[name];
    return declared ? undeclared(field, declared, fieldPath) : [fieldPath];
  });
}

test("the examples contain the values of Prismatic's published reference", () => {
  const example = (key: string) => JSON.stringify(component.actions[key]?.examplePayload);
  expect(example("createMeeting")).toContain("87272670533");
  expect(example("listMeetings")).toContain("example/PiXZTLiwZLisi+dL+g==");
  expect(example("getMeetingInvitation")).toContain("Meeting ID: 876 3473 0132");
  expect(example("listUsers")).toContain("exampleUserId");
});

interface Text {
  /** Where the text stands, such as `getMeeting.data.start_time`. */
  path: string;
  /** The name of its field. */
  name: string;
  text: string;
  /** The object that has the field. */
  owner: Record<string, unknown>;
}

/** All texts in a value; those of a list have the name of the list. */
function textsIn(value: unknown, path: string, name = "", owner = {}): Text[] {
  if (typeof value === "string") return value === "" ? [] : [{ path, name, text: value, owner }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    Array.isArray(value)
      ? textsIn(field, path, name, owner)
      : textsIn(field, `${path}.${key}`, key, value),
  );
}

const texts = [
  ...Object.values(component.actions),
  ...Object.values(component.triggers),
  ...Object.values(component.dataSources),
].flatMap(({ key, examplePayload }) => textsIn(examplePayload, key));

const tell = ({ path, text }: Text) => `${path}: ${text}`;

/** Whether a text is a day or a time that exists, in one of the forms in which Zoom returns them. */
function isDateTime(text: string): boolean {
  const [, day = ""] =
    /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? [];
  const isDay = day !== "" && new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
  return isDay && !Number.isNaN(Date.parse(text));
}

test("every time in an example is a time", () => {
  const times = texts.filter(
    ({ name, text }) =>
      /(^|_)(time|at|date|start|end|from|to)$/.test(name) || /^\d{4}-\d\d?-\d\d?/.test(text),
  );
  expect(times.length).toBeGreaterThan(200);
  expect(times.filter(({ text }) => !isDateTime(text)).map(tell)).toEqual([]);
});

test("nothing in an example ends before it starts", () => {
  const starts: [end: RegExp, start: string][] = [
    [/(^|_)end(?=_|$)/, "$1start"],
    [/(^|_)leave(?=_|$)/, "$1join"],
    [/^to$/, "from"],
  ];
  const offenders = texts.filter(({ name, text, owner }) =>
    starts.some(([end, start]) => {
      const begun = end.test(name) ? owner[name.replace(end, start)] : undefined;
      return typeof begun === "string" && Date.parse(text) < Date.parse(begun);
    }),
  );
  expect(offenders.map(tell)).toEqual([]);
});

test("time zones, countries and languages in examples are known ones", () => {
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const isCountry = (text: string) => /^[A-Z]{2}$/.test(text) && regions.of(text) !== undefined;
  const isKnown: [field: RegExp, isRight: (text: string) => boolean][] = [
    [/(^|_)timezone$/, (text) => Object.hasOwn(timeZones, text)],
    [/(^|_)(country|countries|country_iso_code)$/, isCountry],
    [/(^|_)language$/, (text) => /^[a-z]{2}(-[A-Z]{2})?$/.test(text)],
  ];
  const offenders = texts.filter(
    ({ path, name, text }) =>
      // The location of a phone number has its country's name.
      !path.endsWith(".location.country") &&
      isKnown.some(([field, isRight]) => field.test(name) && !isRight(text)),
  );
  expect(offenders.map(tell)).toEqual([]);
});

/** The values that Zoom documents for a parameter, such as "string: inbound | outbound". */
function documentedValues(parameter: Field): string[] | undefined {
  const [type] = [parameter].flat();
  return typeof type === "string" ? type.split(": ")[1]?.split(" | ") : undefined;
}

test("a field by which an action filters has a value of that filter in the example", () => {
  const filters = Object.keys(component.actions).flatMap((key) =>
    fixture(key).exchanges.flatMap(({ request: { method, path } }) => {
      const { operation = "" } = matchOperation(method, path.replace("/v2", "")) ?? {};
      // A single record has the fields of the list that it is in.
      const [one, list] = [operation, operation.replace(/\/\{\w+\}$/, "")].map(
        (name) => documentedOperations[name]?.query,
      );
      return Object.entries({ ...list, ...one }).flatMap(([parameter, type]) => {
        const values = documentedValues(type);
        return values ? [{ key, parameter, values }] : [];
      });
    }),
  );
  // Whether a task is done is not whether its voicemail is read.
  const isOther = (path: string) => path.endsWith(".voice_mail_task.status");
  const checked = texts.flatMap((each) =>
    filters
      .filter(({ key, parameter }) => {
        if (!each.path.startsWith(`${key}.`) || isOther(each.path)) return false;
        // callee_number_type is one of number_types.
        const isOneOf = `_${each.name}s`.endsWith(`_${parameter}`);
        return isOneOf || each.name === parameter;
      })
      .map(({ values }) => ({ each, values })),
  );
  expect(checked.length).toBeGreaterThan(10);
  const wrong = checked.filter(({ each, values }) => !values.includes(each.text));
  expect(wrong.map(({ each }) => tell(each))).toEqual([]);
});

test("the example of a transcript is what its file says", () => {
  const { vtt } = meetingTranscript;
  expect(meetingTranscript).toMatchObject({ ...parseTranscript(vtt) });
  const { text, segments } = phoneTranscript;
  expect(parsePhoneTranscript(phoneTranscript)).toEqual({ text, segments });
});
