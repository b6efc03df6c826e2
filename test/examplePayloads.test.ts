import Ajv from "ajv";
import { expectedResult, fixture } from "../sandbox/fixture";
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
  if (outputSchema?.type === "actionOutput") return JSON.parse(outputSchema.schema);
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

/** Fields of times in an example that hold something else than a time. */
function wrongTimes(value: unknown, path: string): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const isTime = /(_time|_at|_date)$/.test(name) && typeof field === "string" && field !== "";
    const isRight = !isTime || isDateTime(field);
    return [
      ...(isRight ? [] : [`${path}.${name}: ${field}`]),
      ...wrongTimes(field, `${path}.${name}`),
    ];
  });
}

/** Whether a text is a day or a time that exists, in one of the forms in which Zoom returns them. */
function isDateTime(text: string): boolean {
  const [, day = ""] =
    /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? [];
  const isDay = day !== "" && new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
  return isDay && !Number.isNaN(Date.parse(text));
}

test("every time in an example is a time", () => {
  const parts = [...Object.values(component.actions), ...Object.values(component.triggers)];
  const wrong = parts.flatMap(({ key, examplePayload }) => wrongTimes(examplePayload, key));
  expect(wrong).toEqual([]);
});
