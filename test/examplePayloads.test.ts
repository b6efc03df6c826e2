import Ajv from "ajv";
import { component } from "./support/component";
import { expectedResult, fixture } from "./support/fixtures";

const ajv = new Ajv();

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Passed on as they come: nothing can be said of them before. */
const anything = ["rawRequest", "downloadRecording"];

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

  test("describes every field of its example", () => {
    if (anything.includes(key)) expect(schema.description).toMatch(/^[A-Z].+\.$/);
    else expect(fieldsOf(schema)).toEqual(fieldsOf(example));
  });

  test("has what it returns at the top of its example", () => {
    if (!isObject(example) || !isObject(result) || !("next_page_token" in example)) return;
    expect(Object.keys(example).sort()).toEqual(Object.keys(result).sort());
    expect(example.next_page_token).toBe("");
  });
});

/** The names of all fields, of a value or of the schema of one. */
function fieldsOf(value: unknown): unknown {
  if (!isObject(value)) return null;
  if (Array.isArray(value)) return [fieldsOf(value[0])];
  if (value.type === "array" && isObject(value.items)) return [fieldsOf(value.items)];
  const isSchema = value.type === "object" && isObject(value.properties);
  const fields = isSchema ? Object(value.properties) : value;
  if ("type" in value && Object.keys(value).length === 1) return null;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldsOf(field)]));
}

test("the documentation's values stand in the examples", () => {
  const example = (key: string) => JSON.stringify(component.actions[key]?.examplePayload);
  expect(example("createMeeting")).toContain("87272670533");
  expect(example("listMeetings")).toContain("example/PiXZTLiwZLisi+dL+g==");
  expect(example("getMeetingInvitation")).toContain("Meeting ID: 876 3473 0132");
  expect(example("listUsers")).toContain("exampleUserId");
});
