import { resolve } from "node:path";
import ts from "typescript";
import { jsonSchema, type Schema } from "./jsonSchema";

const root = resolve(__dirname, "../..");
const source = resolve(root, "src/actions/index.ts");

/**
 * Derives what each action returns from the type of its `perform`, which names Zoom's response as
 * `@zoom/rivet` types it.
 *
 * @throws Error if an action returns no `data`.
 */
export function outputSchemas(): Record<string, Schema> {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  const program = ts.createProgram([source], { ...config?.options, types: ["node"] });
  const checker = program.getTypeChecker();
  const schemas = actionTypes(program, checker).map(([key, action]) => {
    const data = returnedData(action, checker);
    if (!data) throw new Error(`src/actions: ${key} returns no "data".`);
    const schema = jsonSchema(data, checker);
    const isKnown = Object.keys(schema).length > 0;
    return [key, isKnown ? schema : { description: "A response of any form." }] as const;
  });
  return Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function actionTypes(program: ts.Program, checker: ts.TypeChecker): [string, ts.Type][] {
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  const actions = module?.exports?.get("actions" as ts.__String);
  if (!actions) throw new Error('src/actions/index.ts exports no "actions".');
  const members = checker.getTypeOfSymbol(actions).getProperties();
  return members.map((member) => [member.name, checker.getTypeOfSymbol(member)]);
}

function returnedData(action: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const perform = action.getProperty("perform");
  const [signature] = perform ? checker.getTypeOfSymbol(perform).getCallSignatures() : [];
  const result = signature && checker.getAwaitedType(signature.getReturnType());
  const data = result?.getProperty("data");
  return data && checker.getTypeOfSymbol(data);
}
