import { Script } from "node:vm";
import {
  type ConfigVar,
  type Expression,
  type Integration,
  zoom,
} from "../../../tools/scopes/integration";
import type { Path, Report } from "./checkPart";
import type { PlatformPart } from "./platform";
import { follow, type Known } from "./results";

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

/** What the steps before a step have left, by the names that references use. */
export type Results = Map<string, { results?: Known; currentItem?: Known }>;

/** Checks the values of inputs, and what they refer to. */
export class InputChecker {
  /** The configuration variables that something uses. */
  readonly used = new Set<string>();
  readonly configVars: Map<string, ConfigVar>;

  constructor(
    { requiredConfigVars }: Integration,
    private readonly report: Report,
  ) {
    this.configVars = new Map(requiredConfigVars.map((each) => [each.key, each]));
  }

  checkKey(name: string, inputs: object, path: Path): void {
    const known = Object.keys(inputs);
    if (!known.includes(name)) {
      this.report([...path, name], `There is no input "${name}": there are ${known.join(", ")}.`);
    }
  }

  checkInputs(
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

  checkPlatformInputs(
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
  checkExpression({ type, value }: Expression, path: Path, results: Results): void {
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

  useConfigVar(name: string, path: Path): ConfigVar | undefined {
    const configVar = this.configVars.get(name);
    if (!configVar) this.report(path, `There is no configuration variable "${name}".`);
    this.used.add(name);
    return configVar;
  }

  /** Returns what is known of what a reference leads to; reports where it leads nowhere. */
  resolve(reference: string, results: Results, path?: Path): Known | undefined {
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
