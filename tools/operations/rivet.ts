import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");
const rivet = resolve(root, "node_modules/@zoom/rivet");

/** A Zoom API operation as `@zoom/rivet` types it. */
export interface RivetOperation {
  /** Module that exports the types, such as `@zoom/rivet/meetings`. */
  module: string;
  /** HTTP method in upper case. */
  method: string;
  /** Path with the names of its parameters, such as `/meetings/{meetingId}`. */
  path: string;
  /** Type of the query parameters, if the operation has any. */
  query?: ts.Type;
  /** Type of the request body, if the operation has one. */
  body?: ts.Type;
  /** Type of the response body, `unknown` if there is none. */
  response?: ts.Type;
}

/**
 * Reads every operation that `@zoom/rivet` knows: method and path from its code, types from its
 * declarations.
 */
export function readRivet(): { operations: RivetOperation[]; checker: ts.TypeChecker } {
  const { exports } = JSON.parse(readFileSync(resolve(rivet, "package.json"), "utf8")) as {
    exports: Record<string, { types: string; import: string }>;
  };
  const modules = Object.entries(exports)
    .filter(([name]) => name !== ".")
    .map(([name, files]) => ({
      name: name.replace(".", "@zoom/rivet"),
      declarations: resolve(rivet, files.types),
      code: resolve(rivet, files.import),
    }));
  const program = ts.createProgram(
    modules.map(({ declarations }) => declarations),
    { strict: true, skipLibCheck: true, noEmit: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const operations = modules.flatMap(({ name, declarations, code }) => {
    const source = program.getSourceFile(declarations);
    return source ? moduleOperations(name, source, endpointPaths(code), checker) : [];
  });
  return { operations, checker };
}

function moduleOperations(
  module: string,
  source: ts.SourceFile,
  paths: Map<string, { method: string; path: string }>,
  checker: ts.TypeChecker,
): RivetOperation[] {
  const endpoints = source.statements.filter(
    (node): node is ts.ClassDeclaration =>
      ts.isClassDeclaration(node) && /.Endpoints$/.test(node.name?.text ?? ""),
  );
  return endpoints.flatMap((node) => {
    const members = checker.getTypeAtLocation(node).getProperties();
    return members.flatMap((group) =>
      checker
        .getTypeOfSymbol(group)
        .getProperties()
        .flatMap((member) => {
          const request = paths.get(`${group.name}.${member.name}`);
          const [signature] = checker.getTypeOfSymbol(member).getCallSignatures();
          if (!request || !signature) return [];
          const [parameter] = signature.getParameters();
          const given = parameter && checker.getTypeOfSymbol(parameter);
          const property = (type: ts.Type | undefined, name: string) => {
            const symbol = type?.getProperty(name);
            return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
          };
          const result = checker.getAwaitedType(signature.getReturnType());
          return {
            module,
            ...request,
            query: property(given, "query"),
            body: property(given, "body"),
            response: property(result, "data"),
          };
        }),
    );
  });
}

/** Method and path by group and name of the endpoint, as the module's code builds them. */
function endpointPaths(file: string): Map<string, { method: string; path: string }> {
  const found = new Map<string, { method: string; path: string }>();
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
      const [options] = node.initializer.arguments;
      const group = node.parent.parent;
      if (options && ts.isObjectLiteralExpression(options) && ts.isPropertyDeclaration(group)) {
        const method = literal(options, "method");
        const path = literal(options, "urlPathBuilder");
        if (method && path) {
          found.set(`${group.name.getText()}.${node.name.getText()}`, { method, path });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literal(options: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = options.properties.find(
    (node): node is ts.PropertyAssignment =>
      ts.isPropertyAssignment(node) && node.name.getText() === name,
  );
  const value = property?.initializer;
  const body = value && ts.isArrowFunction(value) ? value.body : value;
  if (!body) return undefined;
  if (ts.isStringLiteralLike(body)) return body.text;
  if (!ts.isTemplateExpression(body)) return undefined;
  const parts = body.templateSpans.map(
    (span) => `{${span.expression.getText()}}${span.literal.text}`,
  );
  return body.head.text + parts.join("");
}
