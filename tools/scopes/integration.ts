import { parse } from "yaml";

/** A value of an input: plain, of a configuration variable, or of an earlier step. */
export interface Expression {
  type: "value" | "configVar" | "reference" | "template" | "complex";
  value: unknown;
  name?: unknown;
}

/** Names a part of a component. */
export interface PartReference {
  key: string;
  component: { key: string; isPublic: boolean; version: unknown };
}

export interface Step {
  name: string;
  isTrigger?: boolean;
  action: PartReference;
  inputs?: Record<string, Expression>;
  schedule?: Expression;
  steps?: Step[];
  branches?: { name: string; steps: Step[] }[];
}

export interface Flow {
  name: string;
  isSynchronous?: boolean;
  isAgentFlow?: boolean;
  triggerResolver?: { enabled: boolean };
  retryConfig?: object;
  schemas?: { invoke?: object };
  steps: Step[];
}

export interface ConfigVar {
  key: string;
  dataType: string;
  defaultValue?: string;
  collectionType?: string;
  connection?: PartReference;
  dataSource?: PartReference;
  inputs?: Record<string, Expression>;
}

/** An integration as YAML has it. */
export interface Integration {
  name: string;
  configPages: { name: string; elements: { type: string; value: string }[] }[];
  requiredConfigVars: ConfigVar[];
  flows: Flow[];
}

/** The key of this component. */
export const zoom = "zoom";

/**
 * Reads which parts of the Zoom component an integration uses.
 *
 * @returns The keys of its triggers, actions and data sources, and the events of its webhooks.
 * @throws Error if the text is not an integration.
 */
export function readUsedParts(text: string): { keys: string[]; events: string[] } {
  const { flows, requiredConfigVars = [] }: Partial<Integration> = parse(text) ?? {};
  if (!Array.isArray(flows))
    throw new Error("This is not an integration: it has no list of flows.");
  const steps = flows.flatMap((flow) => everyStep(flow.steps));
  const dataSources = requiredConfigVars.flatMap(({ dataSource }) => dataSource ?? []);
  const parts = [...steps.map(({ action }) => action), ...dataSources];
  return {
    keys: parts.filter(({ component }) => component.key === zoom).map(({ key }) => key),
    events: steps.flatMap(({ inputs }) => plainValues(inputs?.eventTypes)),
  };
}

/** Writes the name of a step as references do: "Get User" is getUser. */
export const toReference = (name: string) =>
  name.toLowerCase().replace(/[^a-z0-9]+([a-z0-9])/g, (_, first: string) => first.toUpperCase());

/** Lists steps with those inside of them. */
function everyStep(steps: Step[]): Step[] {
  return steps.flatMap((step) => [
    step,
    ...everyStep(step.steps ?? []),
    ...(step.branches ?? []).flatMap((branch) => everyStep(branch.steps)),
  ]);
}

/** Lists the plain values of an input that accepts a list. */
export function plainValues(expression: Expression | undefined): string[] {
  if (expression?.type === "complex" && Array.isArray(expression.value)) {
    return expression.value.flatMap(plainValues);
  }
  return expression?.type === "value"
    ? String(expression.value)
        .split(/[\s,]+/)
        .filter(Boolean)
    : [];
}
