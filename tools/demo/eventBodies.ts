import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { known } from "../../sandbox/world";

const rivet = resolve(__dirname, "../../node_modules/@zoom/rivet");

/** The body of an event, besides its name and time. */
export interface EventBody {
  payload: Record<string, unknown>;
  /** Opens the recordings of the event for 24 hours. */
  download_token?: string;
}

type Members = readonly ts.TypeElement[];

/** Examples of texts by the end of their field's name; other texts name their field. */
const texts: [RegExp, () => string][] = [
  [/^id$/, () => String(known.meetingId)],
  [/uuid$|^meeting_id$/, () => known.pastMeetingUuid],
  [/email$|^operator$/, () => known.ownerEmail],
  [/_?(time|_at|start|end)$/, () => `${new Date().toISOString().slice(0, 19)}Z`],
  [/(^|_)date$/, () => new Date().toISOString().slice(0, 10)],
  [/url$/, () => "https://zoom.us/rec/download/example"],
  [/number$/, () => "+15550100"],
  [/^timezone$/, () => "UTC"],
];

/** Zoom's request to validate a webhook's URL, which is no event and has no type. */
const urlValidation = { payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" } };

let events: Map<string, Members> | undefined;

/**
 * Derives the body of an event from its type in `@zoom/rivet`: an example of every field.
 *
 * @returns The body. One that the types lack has the body of an event of the same category, and an id
 * alone if they lack the category too.
 */
export function bodyOf(event: string): EventBody {
  if (event === "endpoint.url_validation") return urlValidation;
  events ??= readEvents();
  const category = event.replace(/\..*/, ".");
  const members =
    events.get(event) ?? [...events].find(([name]) => name.startsWith(category))?.[1] ?? [];
  const { payload = { object: { id: "1" } }, download_token } = exampleOf(
    members,
  ) as Partial<EventBody>;
  return { payload, ...(download_token && { download_token }) };
}

/** The fields of every event, by its name, as the declarations of all products list them. */
function readEvents(): Map<string, Members> {
  const found = new Map<string, Members>();
  for (const product of readdirSync(rivet)) {
    const file = join(rivet, product, `${product}.d.ts`);
    if (!existsSync(file)) continue;
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    ts.forEachChild(source, (node) => {
      if (ts.isTypeAliasDeclaration(node) && ts.isIntersectionTypeNode(node.type)) {
        const [base, fields] = node.type.types;
        const name = eventName(base);
        if (name && fields && ts.isTypeLiteralNode(fields)) found.set(name, fields.members);
      }
      if (ts.isInterfaceDeclaration(node)) {
        const name = eventName(node.heritageClauses?.[0]?.types[0]);
        if (name) found.set(name, node.members);
      }
    });
  }
  return found;
}

/** The name in `Event<"meeting.started">`. */
function eventName(node: ts.TypeNode | undefined): string | undefined {
  if (!node || !(ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node))) return;
  const [argument] = node.typeArguments ?? [];
  const isText = argument && ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal);
  return isText ? argument.literal.text : undefined;
}

function exampleOf(members: readonly ts.TypeElement[]): Record<string, unknown> {
  const fields = members.filter(ts.isPropertySignature).flatMap(({ name, type }) => {
    if (!type || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
    return [[name.text, exampleValue(name.text, type)]];
  });
  return Object.fromEntries(fields);
}

function exampleValue(field: string, type: ts.TypeNode): unknown {
  if (ts.isTypeLiteralNode(type)) return exampleOf(type.members);
  if (ts.isArrayTypeNode(type)) return [exampleValue(field, type.elementType)];
  if (ts.isParenthesizedTypeNode(type)) return exampleValue(field, type.type);
  if (ts.isUnionTypeNode(type)) return type.types[0] && exampleValue(field, type.types[0]);
  if (ts.isLiteralTypeNode(type)) return literal(type.literal);
  switch (type.kind) {
    case ts.SyntaxKind.BooleanKeyword:
      return true;
    case ts.SyntaxKind.NumberKeyword:
      return /^(meeting_)?id$/.test(field) ? known.meetingId : 1;
    case ts.SyntaxKind.StringKeyword:
      return texts.find(([pattern]) => pattern.test(field))?.[1]() ?? `example ${field}`;
    default:
      return {};
  }
}

function literal(node: ts.Node): unknown {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isStringLiteral(node)) return node.text;
  return node.kind === ts.SyntaxKind.TrueKeyword;
}
