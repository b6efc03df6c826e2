import Ajv from "ajv";
import type { Schema } from "../tools/jsonSchema";
import { cases } from "./actions/cases";
import { component } from "./support/component";
import { fixture } from "./support/fixtures";

const ajv = new Ajv({ allowUnionTypes: true });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe.each(Object.entries(cases))("%s", (key, { fixtures, data }) => {
  const answer = data ?? fixture(fixtures.at(-1) ?? "").answer;
  const { examplePayload, outputSchema } = component.actions[key] ?? {};
  const example = (examplePayload as { data: unknown }).data;
  const schema = JSON.parse(outputSchema?.type === "actionOutput" ? outputSchema.schema : "null");

  test("declares what it returns, in a schema that example and answer fit", () => {
    const validate = ajv.compile(schema);
    for (const returned of [example, answer]) {
      validate(returned);
      expect(validate.errors).toBeNull();
    }
  });

  test("declares every field of its example and answer", () => {
    expect([...undeclared(example, schema), ...undeclared(answer, schema)]).toEqual([]);
  });

  test("has what it returns at the top of its example", () => {
    if (!isObject(example) || !isObject(answer) || !("next_page_token" in example)) return;
    expect(Object.keys(example).sort()).toEqual(Object.keys(answer).sort());
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
