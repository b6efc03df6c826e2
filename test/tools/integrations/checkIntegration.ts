import { Script } from "node:vm";
import { LineCounter, parseDocument } from "yaml";
import { actions } from "../../../src/actions";
import { connections } from "../../../src/connections";
import { dataSources } from "../../../src/dataSources";
import { notification } from "../../../src/examplePayloads/webhook";
import { triggers } from "../../../src/triggers";
import { bodyOf } from "../../../tools/demo/eventBodies";
import {
  type ConfigVar,
  type Expression,
  type Flow,
  type Integration,
  type PartReference,
  plainValues,
  type Step,
  zoom,
} from "../../../tools/scopes/integration";
import { component } from "../../support/component";
import { binary, type PlatformPart, platform, unary } from "./platform";
import { follow, isList, itemsOf, type Known, mayBeList, schemaOf } from "./results";
import { checkShape } from "./shape";

/** Place of a value in the YAML. */
type Path = (string | number)[];

/** An input of the component, as its definition has it. */
interface Input {
  label: string | { value: string };
  type: string;
  required?: boolean;
  default?: unknown;
  collection?: string;
  dataSource?: string;
  model?: readonly { value: string }[];
  clean?: (value: never) => unknown;
}

/** What the steps before a step have left, by their names in camel case. */
type Results = Map<string, { results?: Known; currentItem?: Known }>;

const anything: Known = {};

/**
 * Checks an integration against the component: what the platform would report when it is imported,
 * and what would fail only when a flow runs.
 *
 * @param text The integration as YAML.
 * @returns All mistakes, each with its line and its place.
 */
export function checkIntegration(text: string): string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const data: Integration = document.toJS();
  const found: { line: number; text: string }[] = [];
  const report = (path: Path, message: string) => {
    const line = lineOf(path);
    found.push({ line, text: `${line}: ${placeOf(data, path)}: ${message}` });
  };
  function lineOf(path: Path): number {
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    if (!node?.range && path.length > 0) return lineOf(path.slice(0, -1));
    return lines.linePos(node?.range?.[0] ?? 0).line;
  }
  const misshapen = checkShape(data);
  for (const { path, message } of misshapen) report(path, message);
  // What is no integration at all cannot be read further.
  const isReadable = misshapen.every(
    ({ message }) => !/must (be (object|array)|have)/.test(message),
  );
  if (isReadable) new Checker(data, report).check();
  return found.sort((a, b) => a.line - b.line).map(({ text }) => text);
}

/** "Flow > Step > inputs > url", from the names along the way. */
function placeOf(data: unknown, path: Path): string {
  let value = data;
  const names: string[] = [];
  for (const key of path) {
    value = (value as Record<string, unknown> | undefined)?.[key];
    const { name, key: ownKey } = (value ?? {}) as { name?: unknown; key?: unknown };
    const own = [name, ownKey].find((text) => typeof text === "string");
    const isList = ["flows", "steps", "branches", "value", "requiredConfigVars"].includes(
      String(key),
    );
    if (own && !["action", "component"].includes(String(key))) names.push(String(own));
    else if (!isList && !/^\d+$/.test(String(key))) names.push(String(key));
  }
  return names.join(" > ") || "integration";
}

/** Writes a name as references do: "Get User" → getUser. */
function toCamelCase(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .map((word, index) => (index > 0 ? word[0]?.toUpperCase() + word.slice(1) : word))
    .join("");
}

class Checker {
  private readonly used = new Set<string>();
  private readonly configVars: Map<string, ConfigVar>;

  constructor(
    private readonly integration: Integration,
    private readonly report: (path: Path, message: string) => void,
  ) {
    this.configVars = new Map(integration.requiredConfigVars.map((each) => [each.key, each]));
  }

  check(): void {
    const { flows, requiredConfigVars, configPages } = this.integration;
    this.checkUnique(
      ["flows"],
      flows.map(({ name }) => name),
    );
    this.checkUnique(
      ["configPages"],
      configPages.map(({ name }) => name),
    );
    this.checkUnique(
      ["requiredConfigVars"],
      requiredConfigVars.map(({ key }) => key),
    );
    for (const [index, flow] of flows.entries()) this.checkFlow(flow, ["flows", index]);
    for (const [index, each] of requiredConfigVars.entries()) {
      this.checkConfigVar(each, ["requiredConfigVars", index]);
    }
    this.checkPages();
  }

  private checkUnique(path: Path, names: string[]): void {
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index) this.report([...path, index], "Another has the same name.");
    }
  }

  private checkPages(): void {
    const { configPages, requiredConfigVars } = this.integration;
    const shown = new Map<string, number>();
    for (const [page, { elements }] of configPages.entries()) {
      for (const [index, { value }] of elements.entries()) {
        const path = ["configPages", page, "elements", index];
        if (!this.configVars.has(value))
          this.report(path, `There is no configuration variable "${value}".`);
        if (shown.has(value)) this.report(path, `"${value}" is on a page already.`);
        shown.set(value, page);
      }
    }
    for (const [index, { key, inputs = {} }] of requiredConfigVars.entries()) {
      const path = ["requiredConfigVars", index];
      const page = shown.get(key);
      if (page === undefined) this.report(path, "It is on no configuration page.");
      if (!this.used.has(key)) this.report(path, "Nothing uses it.");
      for (const { type, value } of Object.values(inputs)) {
        // A data source is read when its page opens, from what earlier pages have saved.
        const needed = type === "configVar" ? shown.get(String(value)) : undefined;
        if (needed === undefined || page === undefined || needed < page) continue;
        this.report(path, `Its data source needs "${value}", which has to be on an earlier page.`);
      }
    }
  }

  private checkConfigVar(
    { key, dataType, connection, dataSource, inputs = {} }: ConfigVar,
    path: Path,
  ) {
    if ((dataType === "connection") !== (connection !== undefined)) {
      this.report(path, "A variable of type connection names its connection, and no other does.");
    }
    if (connection && this.checkComponent(connection, [...path, "connection"])) {
      const definition = connections.find((each) => each.key === connection.key);
      if (!definition) {
        const known = connections.map((each) => each.key).join(", ");
        this.report(
          [...path, "connection"],
          `There is no connection "${connection.key}": there are ${known}.`,
        );
      } else {
        // Its values are entered when an instance is configured.
        for (const name of Object.keys(inputs))
          this.checkKey(name, definition.inputs, [...path, "inputs"]);
      }
    }
    if (!dataSource || !this.checkComponent(dataSource, [...path, "dataSource"])) return;
    const definition = Object.entries(dataSources).find(([name]) => name === dataSource.key)?.[1];
    if (!definition) {
      this.report([...path, "dataSource"], `There is no data source "${dataSource.key}".`);
      return;
    }
    if (definition.dataSourceType !== dataType) {
      this.report(path, `The data type of ${dataSource.key} is ${definition.dataSourceType}.`);
    }
    this.checkInputs(inputs, definition.inputs, new Map(), path);
    if (Object.values(inputs).some(({ value }) => value === key))
      this.report(path, "It needs itself.");
  }

  private checkFlow(flow: Flow, path: Path): void {
    const { steps, isAgentFlow, isSynchronous, schemas, triggerResolver, retryConfig } = flow;
    const [trigger] = steps;
    if (!trigger?.isTrigger) this.report(path, "The first step has to be the trigger.");
    const definition = trigger?.action.component.key === zoom ? findTrigger(trigger) : undefined;
    const isWebhook = trigger?.action.component.key === "webhook-triggers";
    if (isAgentFlow) {
      if (!isSynchronous) this.report(path, "An agent flow has to be synchronous.");
      if (!isWebhook)
        this.report(path, "An agent flow starts with the platform's webhook trigger.");
      this.checkInvocation(schemas?.invoke, path);
    } else if (schemas) this.report(path, "Only an agent flow has schemas.");
    if (isSynchronous && !isWebhook)
      this.report(path, "Only a flow with a webhook of the platform is synchronous.");
    if (isSynchronous && retryConfig) this.report(path, "A synchronous flow is not retried.");
    if (triggerResolver?.enabled && definition?.triggerResolverSupport !== "valid") {
      this.report([...path, "triggerResolver"], "The trigger does not support batches.");
    }
    this.checkStepNames(steps, path, new Set());
    if (trigger) this.checkTriggerSteps(trigger, flow, path);
  }

  private checkInvocation(invoke: object | undefined, path: Path): void {
    const {
      type,
      properties,
      required = [],
    } = (invoke ?? {}) as {
      type?: string;
      properties?: Record<string, { description?: string }>;
      required?: string[];
    };
    if (type !== "object" || !properties) {
      this.report(path, "schemas.invoke has to describe an object with properties.");
      return;
    }
    for (const name of required) {
      if (!properties[name]) this.report([...path, "schemas"], `There is no property "${name}".`);
    }
    for (const [name, { description }] of Object.entries(properties)) {
      if (!description)
        this.report([...path, "schemas"], `"${name}" has no description for the agent.`);
    }
  }

  private checkStepNames(steps: Step[], path: Path, names: Set<string>): void {
    for (const [index, { name, steps: inner = [], branches = [] }] of steps.entries()) {
      const here = [...path, "steps", index];
      if (names.has(toCamelCase(name))) this.report(here, "Another step has the same name.");
      names.add(toCamelCase(name));
      this.checkStepNames(inner, here, names);
      for (const [each, branch] of branches.entries()) {
        this.checkStepNames(branch.steps, [...here, "branches", each], names);
      }
    }
  }

  private checkTriggerSteps(trigger: Step, flow: Flow, path: Path): void {
    const here = [...path, "steps", 0];
    const definition = findTrigger(trigger);
    const results: Results = new Map();
    this.checkStep(trigger, here, results);
    results.set(toCamelCase(trigger.name), { results: this.triggerResults(trigger, flow) });
    const branchNames = definition?.allowsBranching ? (definition.staticBranchNames ?? []) : [];
    const branches = trigger.branches ?? [];
    const given = branches.map(({ name }) => name);
    if (given.join() !== branchNames.join()) {
      this.report(here, `The branches of the trigger are: ${branchNames.join(", ") || "none"}.`);
    }
    for (const [index, { name, steps }] of branches.entries()) {
      // Zoom validates the URL there, and no event takes it.
      if (name === "URL Verify" && steps.length > 0)
        this.report(here, `The branch "${name}" has to be empty.`);
      this.checkSteps(steps, [...here, "branches", index, "steps"], results);
    }
    const rest = flow.steps.slice(1);
    if (branchNames.length > 0 && rest.length > 0) {
      this.report(
        [...path, "steps", 1],
        "Steps have to be on the branch Notification: here they run for every request.",
      );
    }
    this.checkSteps(rest, [...path, "steps"], results, 1);
  }

  private triggerResults(trigger: Step, flow: Flow): Known {
    const definition = findTrigger(trigger);
    const invoke = flow.schemas?.invoke as Known | undefined;
    if (!definition) {
      // What another system sends may have any headers and any body.
      const body = { properties: { data: invoke ?? anything, contentType: anything } };
      return {
        properties: {
          ...schemaOf(notification.payload).properties,
          headers: {},
          queryParameters: {},
          body,
        },
      };
    }
    const { payload } = schemaOf(definition.examplePayload).properties ?? {};
    const data = (known: Known): Known => ({
      ...payload,
      properties: { ...payload?.properties, body: { properties: { data: known } } },
    });
    if (!definition.allowsBranching) {
      const polled = follow(payload ?? {}, ["body", "data"]);
      return flow.triggerResolver?.enabled
        ? data(polled.properties?.created ?? anything)
        : data(polled);
    }
    const events = plainValues(trigger.inputs?.eventTypes);
    const bodies = events.map((event) => schemaOf({ event, event_ts: 0, ...bodyOf(event) }));
    return bodies.length === 0
      ? data(anything)
      : data(bodies.length === 1 && bodies[0] ? bodies[0] : { anyOf: bodies });
  }

  private checkSteps(steps: Step[], path: Path, before: Results, offset = 0): void {
    const results: Results = new Map(before);
    for (const [index, step] of steps.entries()) {
      const here = [...path, index + offset];
      if (step.isTrigger) this.report(here, "Only the first step of a flow is a trigger.");
      const known = this.checkStep(step, here, results);
      const name = toCamelCase(step.name);
      if (step.action.key === "loopOverItems") this.checkLoop(step, here, results);
      else if (step.steps) this.report(here, "Only a loop has steps.");
      if (step.action.key === "branchOnExpression") this.checkBranch(step, here, results);
      else if (step.branches) this.report(here, "Only a branch or a trigger has branches.");
      results.set(name, { results: known });
    }
  }

  private checkLoop(step: Step, path: Path, results: Results): void {
    const { items } = step.inputs ?? {};
    const known =
      items?.type === "reference" ? this.resolve(String(items.value), results) : anything;
    if (known && !mayBeList(known)) {
      this.report([...path, "inputs", "items"], `"${items?.value}" is not a list.`);
    }
    const inside: Results = new Map(results);
    const currentItem = known && isList(known) ? itemsOf(known) : anything;
    inside.set(toCamelCase(step.name), { currentItem });
    if (!step.steps?.length) this.report(path, "The loop has no steps.");
    this.checkSteps(step.steps ?? [], [...path, "steps"], inside);
  }

  private checkBranch(step: Step, path: Path, results: Results): void {
    const conditions = step.inputs?.conditions?.value;
    const names = Array.isArray(conditions) ? conditions.map(({ name }) => String(name)) : [];
    const expected = [...names, "Else"];
    const branches = step.branches ?? [];
    if (branches.map(({ name }) => name).join() !== expected.join()) {
      this.report(path, `The branches of these conditions are: ${expected.join(", ")}.`);
    }
    for (const [index, condition] of (Array.isArray(conditions) ? conditions : []).entries()) {
      const here = [...path, "inputs", "conditions", "value", index];
      const [joined, ...terms] = Array.isArray(condition.value) ? condition.value : [];
      if (!["and", "or"].includes(joined)) this.report(here, "A condition begins with and, or or.");
      for (const term of terms) {
        const [comparison] = Array.isArray(term) ? term : [];
        const isUnary = unary.includes(comparison) && (term.length === 2 || term.length === 3);
        if (isUnary || (binary.includes(comparison) && term.length === 3)) continue;
        this.report(
          here,
          `"${comparison}" is no comparison of these values: there are ${[...unary, ...binary].join(", ")}.`,
        );
      }
    }
    for (const [index, branch] of branches.entries()) {
      this.checkSteps(branch.steps, [...path, "branches", index, "steps"], results);
    }
  }

  /** Returns what is known of the step's results. */
  private checkStep(step: Step, path: Path, results: Results): Known {
    const { action, inputs = {}, isTrigger = false } = step;
    if (!this.checkComponent(action, [...path, "action"])) return anything;
    if (action.component.key !== zoom) {
      const part = platform[action.component.key]?.[action.key] ?? {};
      if (Boolean(part.isTrigger) !== isTrigger)
        this.report(path, "isTrigger is wrong for this step.");
      this.checkSchedule(step, Boolean(part.isScheduled), path);
      this.checkPlatformInputs(inputs, part, results, path);
      return anything;
    }
    const known: Record<string, { inputs?: object }> = isTrigger ? triggers : actions;
    const definition = Object.hasOwn(known, action.key) ? known[action.key] : undefined;
    if (!definition) {
      this.report(
        [...path, "action"],
        `There is no ${isTrigger ? "trigger" : "action"} "${action.key}".`,
      );
      return anything;
    }
    this.checkSchedule(step, isTrigger && findTrigger(step)?.scheduleSupport === "required", path);
    this.checkInputs(inputs, definition.inputs ?? {}, results, path);
    return isTrigger ? anything : actionResults(action.key);
  }

  private checkComponent(
    { key, component: { key: name, isPublic } }: PartReference,
    path: Path,
  ): boolean {
    if (name === zoom) {
      if (isPublic) this.report(path, "This component is private: isPublic has to be false.");
      return true;
    }
    const known = platform[name];
    if (!known) this.report(path, `The component "${name}" is unknown.`);
    else if (!known[key]) this.report(path, `The component "${name}" has no "${key}".`);
    else if (!isPublic) this.report(path, "The platform's components are public.");
    return known?.[key] !== undefined;
  }

  private checkSchedule({ schedule }: Step, isScheduled: boolean, path: Path): void {
    if (isScheduled && !schedule) this.report(path, "The trigger needs a schedule.");
    if (!isScheduled && schedule) this.report([...path, "schedule"], "This step has no schedule.");
    if (!schedule) return;
    const value = String(schedule.value);
    if (schedule.type === "configVar") {
      const configVar = this.useConfigVar(value, [...path, "schedule"]);
      if (configVar && configVar.dataType !== "schedule") {
        this.report([...path, "schedule"], `"${value}" is not of type schedule.`);
      }
    } else if (!/^((\*|\d+(-\d+)?)(\/\d+)?(,\d+)*( |$)){5}$/.test(value)) {
      this.report([...path, "schedule"], `"${value}" is not a cron expression of five fields.`);
    }
  }

  private checkPlatformInputs(
    inputs: Record<string, Expression>,
    { required = [], optional = [] }: PlatformPart,
    results: Results,
    path: Path,
  ): void {
    const known = [...required, ...optional];
    for (const name of required) {
      if (isBlank(inputs[name])) this.report(path, `The input "${name}" is missing.`);
    }
    for (const [name, expression] of Object.entries(inputs)) {
      const here = [...path, "inputs", name];
      if (!known.includes(name)) this.report(here, `There is no input "${name}".`);
      this.checkExpression(expression, here, results);
      if (name === "code" && expression.type === "value")
        this.checkCode(String(expression.value), here, results);
    }
  }

  /** Checks the syntax of a code step, and what it reads of steps and configuration variables. */
  private checkCode(code: string, path: Path, results: Results): void {
    try {
      new Script(code);
    } catch (error) {
      this.report(
        path,
        `The code does not compile: ${error instanceof Error ? error.message : error}.`,
      );
    }
    if (!code.includes("module.exports = async ("))
      this.report(path, "The code exports no async function.");
    for (const [, chain = "", call] of code.matchAll(
      /stepResults((?:\??\.[A-Za-z_$][\w$]*)+)(\()?/g,
    )) {
      const fields = chain.split(/\??\./).slice(1, call ? -1 : undefined);
      this.resolve(fields.join("."), results, path);
    }
    for (const [, name = ""] of code.matchAll(/configVars\[["'`]([^"'`]+)/g))
      this.useConfigVar(name, path);
  }

  private checkKey(name: string, inputs: object, path: Path): void {
    const known = Object.keys(inputs);
    if (!known.includes(name)) {
      this.report([...path, name], `There is no input "${name}": there are ${known.join(", ")}.`);
    }
  }

  private checkInputs(
    given: Record<string, Expression>,
    definitions: object,
    results: Results,
    path: Path,
  ): void {
    for (const [name, input] of Object.entries(definitions) as [string, Input][]) {
      const expression = given[name];
      const isDefault = expression === undefined && input.default;
      if (input.required && !isDefault && isBlank(expression))
        this.report(path, `The input "${name}" is missing.`);
      else if (expression) this.checkInput(expression, input, [...path, "inputs", name]);
    }
    for (const [name, expression] of Object.entries(given)) {
      this.checkKey(name, definitions, [...path, "inputs"]);
      this.checkExpression(expression, [...path, "inputs", name], results);
    }
  }

  private checkInput(expression: Expression, input: Input, path: Path): void {
    const { type, value } = expression;
    if (type === "configVar") {
      const configVar = this.configVars.get(String(value));
      if (configVar) this.checkBinding(configVar, input, path);
    } else if (input.type === "connection")
      this.report(path, "A connection is a configuration variable.");
    if (type === "complex" && Array.isArray(value)) {
      if (!input.collection) this.report(path, "It accepts one value, not a list.");
      for (const item of value as Expression[]) {
        if (item?.type === "configVar")
          this.checkInput(item, { ...input, collection: undefined }, path);
      }
      const texts = value.map((item: Expression) =>
        item?.type === "value" ? item.value : undefined,
      );
      if (!texts.includes(undefined)) this.checkValue(texts, input, path);
    }
    if (type !== "value") return;
    if (input.collection) this.report(path, "It accepts a list: the type has to be complex.");
    else if (typeof value !== "string")
      this.report(path, "A value has to be text: put it in quotes.");
    else if (value !== "" && input.type === "password") {
      this.report(
        path,
        "A secret does not belong in an integration: use a configuration variable.",
      );
    } else if (value !== "") this.checkValue(value, input, path);
  }

  /** Checks that a configuration variable holds what an input accepts. */
  private checkBinding(configVar: ConfigVar, input: Input, path: Path): void {
    const { key, connection, dataSource, defaultValue = "", collectionType } = configVar;
    if ((input.type === "connection") !== (connection !== undefined)) {
      this.report(path, `"${key}" is ${connection ? "a" : "no"} connection.`);
    } else if (connection && connection.component.key !== zoom) {
      this.report(path, `"${key}" is not a connection of this component.`);
    }
    if (dataSource && input.dataSource !== dataSource.key) {
      this.report(
        path,
        `"${key}" comes from ${dataSource.key}; the input accepts values of ${input.dataSource ?? "no data source"}.`,
      );
    }
    if (input.collection !== collectionType)
      this.report(path, "One of the two is a list, the other is not.");
    if (defaultValue !== "") this.checkValue(defaultValue, input, path);
  }

  /** Runs the input's own check. */
  private checkValue(value: unknown, { model = [], clean, type }: Input, path: Path): void {
    const choices = type === "boolean" ? ["true", "false"] : model.map((choice) => choice.value);
    if (choices.length > 0 && [value].flat().some((each) => !choices.includes(String(each)))) {
      this.report(path, `Got ${JSON.stringify(value)}; the choices are ${choices.join(", ")}.`);
      return;
    }
    try {
      // Each input reads another type; a file can have any value.
      const cleaned = clean?.(value as never);
      // The checks of Managed Webhook wait until their value is used.
      if (typeof cleaned === "function") cleaned();
    } catch (error) {
      this.report(path, error instanceof Error ? error.message : String(error));
    }
  }

  /** Checks what a value refers to, whatever input it is for. */
  private checkExpression({ type, value }: Expression, path: Path, results: Results): void {
    if (type === "configVar") this.useConfigVar(String(value), path);
    if (type === "reference") this.resolve(String(value), results, path);
    if (type === "template") this.checkTemplate(String(value), path, results);
    if (type !== "complex") return;
    const visit = (part: unknown): void => {
      if (Array.isArray(part)) for (const each of part) visit(each);
      else if (typeof part === "object" && part !== null && "type" in part && "value" in part) {
        this.checkExpression(part as Expression, path, results);
      }
    };
    visit(value);
  }

  private checkTemplate(template: string, path: Path, results: Results): void {
    for (const [, mark, name = ""] of template.matchAll(/\{\{([$#]?)([^{}]*)\}\}/g)) {
      if (mark === "$") this.resolve(name.trim(), results, path);
      else if (mark === "#") this.useConfigVar(name.trim(), path);
      else this.report(path, `"${name}" needs $ for a step or # for a configuration variable.`);
    }
    // The text of a transcript has quotes and line breaks, which a template does not escape.
    if (/^\s*[{[](?!\{)/.test(template))
      this.report(path, "Build JSON in a code step: a template does not escape text.");
  }

  private useConfigVar(name: string, path: Path): ConfigVar | undefined {
    const configVar = this.configVars.get(name);
    if (!configVar) this.report(path, `There is no configuration variable "${name}".`);
    this.used.add(name);
    return configVar;
  }

  /** Returns what is known of what a reference leads to; reports where it leads nowhere. */
  private resolve(reference: string, results: Results, path?: Path): Known | undefined {
    const [name = "", kind, ...fields] = reference.split(".");
    const step = results.get(name);
    const fail = (message: string): undefined => {
      if (path) this.report(path, message);
    };
    if (!step) {
      const known = [...results.keys()].join(", ") || "none";
      return fail(`"${reference}": no earlier step is called "${name}". Those are: ${known}.`);
    }
    if (kind !== "results" && kind !== "currentItem") {
      return fail(`"${reference}": .results or, in a loop, .currentItem has to follow the step.`);
    }
    const known = step[kind];
    if (!known) {
      const why =
        kind === "results"
          ? "the loop has not ended yet"
          : "the step is not a loop around this one";
      return fail(`"${reference}": ${why}.`);
    }
    try {
      return follow(known, fields);
    } catch (error) {
      return fail(`"${reference}": ${error instanceof Error ? error.message : error}`);
    }
  }
}

function isBlank(expression: Expression | undefined): boolean {
  const value = expression?.value;
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function findTrigger({ action }: Step) {
  if (action.component.key !== zoom) return undefined;
  return Object.values(component.triggers).find(({ key }) => key === action.key);
}

function actionResults(key: string): Known {
  const action = Object.values(component.actions).find((each) => each.key === key);
  const { schema } = (action?.outputSchema ?? {}) as { schema?: string };
  return schema ? JSON.parse(schema) : anything;
}
