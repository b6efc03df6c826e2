import { resultTypes } from "../../tools/manifest/resultTypes";
import type { Schema } from "../../tools/schemas/jsonSchema";

const typeOf = (schema: Schema) =>
  resultTypes({ getThing: schema })
    .split("data: ")[1]
    ?.replace(/\s+/g, " ")
    .replace(/; }\s*$/, "");

test.each<[reason: string, schema: Schema, type: string]>([
  [
    "fields may be missing",
    { type: "object", properties: { topic: { type: "string" } } },
    '{ "topic"?: string; }',
  ],
  [
    "a field's name may be no identifier",
    { type: "object", properties: { "a-b": {} } },
    '{ "a-b"?: unknown; }',
  ],
  ["an object of any form has unknown fields", { type: "object" }, "Record<string, unknown>"],
  ["the bytes of a file are unknown", { description: "The bytes of the file." }, "unknown"],
  [
    "a list of several types keeps them together",
    { type: "array", items: { type: ["number", "string"] } },
    "Array<number | string>",
  ],
  ["a list without a type has unknown items", { type: "array" }, "Array<unknown>"],
  [
    "one of several forms is a union",
    { anyOf: [{ type: "null" }, { type: "array", items: { type: "boolean" } }] },
    "null | Array<boolean>",
  ],
])("in the type of a result, %s", (_, schema, type) => {
  expect(typeOf(schema)).toBe(type);
});

test("the type of a result has the action's name", () => {
  expect(resultTypes({ getUser: {} })).toContain("export interface GetUserResult {");
});
