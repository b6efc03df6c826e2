import Ajv from "ajv";
import type { Schema } from "../tools/schemas/jsonSchema";
import { component } from "./support/component";
import { expectedResult, fixture } from "./support/fixtures";

const ajv = new Ajv({ allowUnionTypes: true });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe.each(Object.keys(component.actions))("%s", (key) => {
  const result = expectedResult(fixture(key));
  const { examplePayload, outputSchema } = component.actions[key] ?? {};
  const example = (examplePayload as { data: unknown }).data;
  const schema = JSON.parse(outputSchema?.type === "actionOutput" ? outputSchema.schema : "null");

  test("declares what it returns, in a schema that its example and its result fit", () => {
    const validate = ajv.compile(schema);
    for (const returned of [example, result]) {
      validate(returned);
      expect(validate.errors).toBeNull();
    }
  });

  test("declares every field of its example and its result", () => {
    expect([...undeclared(example, schema), ...undeclared(result, schema)]).toEqual([]);
  });

  test("has what it returns at the top of its example", () => {
    if (!isObject(example) || !isObject(result) || !("next_page_token" in example)) return;
    expect(Object.keys(example).sort()).toEqual(Object.keys(result).sort());
    expect(example.next_page_token).toBe("");
  });
});

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

test("the documentation's values stand in the examples", () => {
  const example = (key: string) => JSON.stringify(component.actions[key]?.examplePayload);
  expect(example("createMeeting")).toContain("87272670533");
  expect(example("listMeetings")).toContain("example/PiXZTLiwZLisi+dL+g==");
  expect(example("getMeetingInvitation")).toContain("Meeting ID: 876 3473 0132");
  expect(example("listUsers")).toContain("exampleUserId");
});
