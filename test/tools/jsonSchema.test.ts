import ts from "typescript";
import { jsonSchema } from "../../tools/schemas/jsonSchema";

const object = (properties: object) => ({ type: "object", properties });

const types: [what: string, type: string, schema: unknown][] = [
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
  [
    "a type that is part of itself as an object of any form",
    "Recursive",
    object({ name: { type: "string" }, next: { type: "object" } }),
  ],
];

/** The types, converted. All stand in one program, which reads TypeScript's library once. */
function convertAll(): unknown[] {
  const file = "types.ts";
  const options = { strict: true, target: ts.ScriptTarget.ES5, types: [] };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile;
  const recursive = "interface Recursive { name: string; next?: Recursive }";
  const lines = types.map(([, type], index) => `type T${index} = ${type};`);
  host.getSourceFile = (name, target) =>
    name === file
      ? ts.createSourceFile(file, [...lines, recursive].join("\n"), target)
      : readSource(name, target);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const statements = program.getSourceFile(file)?.statements ?? [];
  return statements.map((statement) => jsonSchema(checker.getTypeAtLocation(statement), checker));
}

const converted = convertAll();

test.each(types.map(([what, , schema], index) => ({ what, schema, index })))(
  "converts $what",
  ({ schema, index }) => {
    expect(converted[index]).toEqual(schema);
  },
);
