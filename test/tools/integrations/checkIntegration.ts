import { LineCounter, parseDocument } from "yaml";
import { connections } from "../../../src/connections";
import { dataSources } from "../../../src/dataSources";
import type { ConfigVar, Integration } from "../../../tools/scopes/integration";
import { FlowChecker } from "./checkFlow";
import { InputChecker } from "./checkInputs";
import { checkPart, type Path, type Report } from "./checkPart";
import { checkShape } from "./shape";

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
  if (isReadable) new IntegrationChecker(data, report).check();
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

/** Checks an integration: its flows, and its configuration. */
class IntegrationChecker {
  private readonly inputs: InputChecker;
  private readonly flows: FlowChecker;

  constructor(
    private readonly integration: Integration,
    private readonly report: Report,
  ) {
    this.inputs = new InputChecker(integration, report);
    this.flows = new FlowChecker(this.inputs, report);
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
    for (const [index, flow] of flows.entries()) this.flows.check(flow, ["flows", index]);
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
        if (!this.inputs.configVars.has(value))
          this.report(path, `There is no configuration variable "${value}".`);
        if (shown.has(value)) this.report(path, `"${value}" is on a page already.`);
        shown.set(value, page);
      }
    }
    for (const [index, { key, inputs = {} }] of requiredConfigVars.entries()) {
      const path = ["requiredConfigVars", index];
      const page = shown.get(key);
      if (page === undefined) this.report(path, "It is on no configuration page.");
      if (!this.inputs.used.has(key)) this.report(path, "Nothing uses it.");
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
    if (connection && checkPart(connection, [...path, "connection"], this.report)) {
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
          this.inputs.checkKey(name, definition.inputs, [...path, "inputs"]);
      }
    }
    if (!dataSource || !checkPart(dataSource, [...path, "dataSource"], this.report)) return;
    const definition = Object.entries(dataSources).find(([name]) => name === dataSource.key)?.[1];
    if (!definition) {
      this.report([...path, "dataSource"], `There is no data source "${dataSource.key}".`);
      return;
    }
    if (definition.dataSourceType !== dataType) {
      this.report(path, `The data type of ${dataSource.key} is ${definition.dataSourceType}.`);
    }
    this.inputs.checkInputs(inputs, definition.inputs, new Map(), path);
    if (Object.values(inputs).some(({ value }) => value === key))
      this.report(path, "It needs itself.");
  }
}
