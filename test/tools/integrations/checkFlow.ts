import { actions } from "../../../src/actions";
import { notification } from "../../../src/examplePayloads/webhook";
import { triggers } from "../../../src/triggers";
import { bodyOf } from "../../../tools/demo/eventBodies";
import {
  type Flow,
  plainValues,
  type Step,
  toReference,
  zoom,
} from "../../../tools/scopes/integration";
import { component } from "../../support/component";
import type { InputChecker, Results } from "./checkInputs";
import { checkPart, type Path, type Report } from "./checkPart";
import { binary, platform, unary } from "./platform";
import { follow, isList, itemsOf, type Known, mayBeList, schemaOf } from "./results";

const anything: Known = {};

/** Checks a flow: its trigger, its steps, loops and branches. */
export class FlowChecker {
  constructor(
    private readonly inputs: InputChecker,
    private readonly report: Report,
  ) {}

  check(flow: Flow, path: Path): void {
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
      if (names.has(toReference(name))) this.report(here, "Another step has the same name.");
      names.add(toReference(name));
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
    results.set(toReference(trigger.name), { results: this.triggerResults(trigger, flow) });
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
      const name = toReference(step.name);
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
      items?.type === "reference" ? this.inputs.resolve(String(items.value), results) : anything;
    if (known && !mayBeList(known)) {
      this.report([...path, "inputs", "items"], `"${items?.value}" is not a list.`);
    }
    const inside: Results = new Map(results);
    const currentItem = known && isList(known) ? itemsOf(known) : anything;
    inside.set(toReference(step.name), { currentItem });
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
    if (!checkPart(action, [...path, "action"], this.report)) return anything;
    if (action.component.key !== zoom) {
      const part = platform[action.component.key]?.[action.key] ?? {};
      if (Boolean(part.isTrigger) !== isTrigger)
        this.report(path, "isTrigger is wrong for this step.");
      this.checkSchedule(step, Boolean(part.isScheduled), path);
      this.inputs.checkPlatformInputs(inputs, part, results, path);
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
    this.inputs.checkInputs(inputs, definition.inputs ?? {}, results, path);
    return isTrigger ? anything : actionResults(action.key);
  }

  private checkSchedule({ schedule }: Step, isScheduled: boolean, path: Path): void {
    if (isScheduled && !schedule) this.report(path, "The trigger needs a schedule.");
    if (!isScheduled && schedule) this.report([...path, "schedule"], "This step has no schedule.");
    if (!schedule) return;
    const value = String(schedule.value);
    if (schedule.type === "configVar") {
      const configVar = this.inputs.useConfigVar(value, [...path, "schedule"]);
      if (configVar && configVar.dataType !== "schedule") {
        this.report([...path, "schedule"], `"${value}" is not of type schedule.`);
      }
    } else if (!/^((\*|\d+(-\d+)?)(\/\d+)?(,\d+)*( |$)){5}$/.test(value)) {
      this.report([...path, "schedule"], `"${value}" is not a cron expression of five fields.`);
    }
  }
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
