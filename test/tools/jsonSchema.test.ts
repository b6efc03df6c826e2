import ts from "typescript";
import { jsonSchema } from "../../tools/schemas/jsonSchema";

const declared = "types.ts";

/** Converts a type as TypeScript spells it. */
function schemaOf(type: string): unknown {
  const options = { strict: true, target: ts.ScriptTarget.ES5, types: [] };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile;
  host.getSourceFile = (file, target) =>
    file === declared
      ? ts.createSourceFile(file, `type A = ${type};`, target)
      : readSource(file, target);
  const program = ts.createProgram([declared], options, host);
  const [statement] = program.getSourceFile(declared)?.statements ?? [];
  const checker = program.getTypeChecker();
  return statement && jsonSchema(checker.getTypeAtLocation(statement), checker);
}

const object = (properties: object) => ({ type: "object", properties });

test.each([
  ["an optional field as any other", "{ a?: string }", object({ a: { type: "string" } })],
  [
    "choices as their type",
    `{ a: "b" | "c"; d: 1 | 2 }`,
    {
      ...object({ a: { type: "string" }, d: { type: "number" } }),
    },
  ],
  ["true and false as one type", "{ a?: boolean }", object({ a: { type: "boolean" } })],
  [
    "a choice of types as their list",
    "{ id: string | number | null }",
    {
      ...object({ id: { type: ["null", "number", "string"] } }),
    },
  ],
  [
    "a choice of forms as such",
    "{ a: string | { b: string } }",
    {
      ...object({ a: { anyOf: [{ type: "string" }, object({ b: { type: "string" } })] } }),
    },
  ],
  [
    "several types as one",
    "{ a: string } & { b: number }",
    {
      ...object({ a: { type: "string" }, b: { type: "number" } }),
    },
  ],
  [
    "a list by its items",
    "{ a: string }[]",
    { type: "array", items: object({ a: { type: "string" } }) },
  ],
  ["an object without known fields", "{ a: object }", object({ a: { type: "object" } })],
  ["a value of unknown form", "{ a: unknown }", object({ a: {} })],
])("converts %s", (_, type, schema) => {
  expect(schemaOf(type)).toEqual(schema);
});

test("ends at a type that is part of itself", () => {
  const list = object({ name: { type: "string" }, next: { type: "object" } });
  expect(schemaOf("{ name: string; next?: A }")).toEqual(list);
});
