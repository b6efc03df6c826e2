import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { polledChanges } from "../../sandbox/polledChanges";
import { type Expression, type Integration, type Step, toReference } from "../scopes/integration";
import { formatCount } from "./formatCount";
import { actor } from "./polling";
import type { Data, Stage } from "./stage";

const file = "examples/recordings-to-crm.yml";

/**
 * Runs both flows of an example as the platform does: the trigger checks Zoom, something comes in, the
 * trigger checks again, and the steps run with what it found. What the flows send to the CRM is shown.
 *
 * @throws Error if a flow found nothing or its steps sent nothing.
 */
export async function example(stage: Stage): Promise<void> {
  const text = readFileSync(resolve(__dirname, "../..", file), "utf8");
  const { flows }: Integration = parse(text);
  const configVars: Data = { "Zoom Connection": stage.connection, Host: "me" };
  for (const { steps } of flows) {
    const [trigger, ...rest] = steps;
    if (!trigger) throw new Error(`${file} has a flow without a trigger.`);
    const run = new FlowRun(stage, configVars);
    await run.start(trigger);
    await run.steps(rest);
    if (run.sent === 0) throw new Error(`A flow of ${file} sent nothing.`);
  }
}

class FlowRun {
  /** What steps returned, and the current items of loops, by the names that references use. */
  readonly #results: Record<string, Data> = {};
  sent = 0;

  constructor(
    readonly stage: Stage,
    readonly configVars: Data,
  ) {}

  async start({ name, action: { key }, inputs }: Step): Promise<void> {
    const { harness, show, sandbox } = this.stage;
    const instanceState = {};
    const check = () =>
      harness.trigger(key, {}, this.#values(inputs), { instanceState }) as Promise<{
        payload: { body: { data: { created: Data[]; updated: Data[] } } };
      }>;
    await check();
    await polledChanges[key]?.change(actor(this.stage), sandbox.world);
    const { payload } = await show(key, name, check, ({ payload }) => {
      const { created, updated } = payload.body.data;
      return `starts the flow with ${formatCount(created.length + updated.length, "record")}`;
    });
    const { created, updated } = payload.body.data;
    this.#results[toReference(name)] = { results: { body: { data: [...created, ...updated] } } };
  }

  async steps(steps: Step[]): Promise<void> {
    for (const step of steps) await this.#step(step);
  }

  async #step({ name, action: { key, component }, inputs, steps = [], branches = [] }: Step) {
    const values = this.#values(inputs);
    const reference = toReference(name);
    if (component.key === "zoom") {
      const results = await this.stage.run(key, name, values, describe);
      this.#results[reference] = { results };
    } else if (key === "loopOverItems") {
      for (const currentItem of values.items as unknown[]) {
        this.#results[reference] = { currentItem };
        await this.steps(steps);
      }
    } else if (key === "runCode") {
      const module = { exports: async (..._: unknown[]) => ({ data: undefined as unknown }) };
      // The platform runs the code of a step in the same way; it is this repository's own.
      new Function("module", String(values.code))(module);
      const { data } = await module.exports({}, this.#results);
      this.#results[reference] = { results: data };
    } else if (key === "branchOnExpression") {
      // Its one condition is "isTrue" of an earlier step; "Else" comes last.
      const [condition] = values.conditions as [{ value: [string, [string, Expression]] }];
      const [, [, operand]] = condition.value;
      const branch = this.#value(operand) === true ? branches[0] : branches.at(-1);
      await this.steps(branch?.steps ?? []);
    } else {
      this.sent += 1;
      const show = this.stage.show;
      await show("httpPost", name, async () => values.data as Data, describe);
    }
  }

  #values(inputs: Record<string, Expression> = {}): Data {
    return Object.fromEntries(
      Object.entries(inputs).map(([key, input]) => [key, this.#value(input)]),
    );
  }

  #value({ type, value }: Expression): unknown {
    if (type === "configVar") return this.configVars[String(value)];
    return type === "reference" ? this.#resolve(String(value)) : value;
  }

  #resolve(reference: string): unknown {
    return reference
      .split(".")
      .reduce<unknown>((found, field) => (found as Data | undefined)?.[field], this.#results);
  }
}

/** The first text of a result. */
function describe(data: Data): string {
  const { transcript, text, summary_content, topic } = data;
  return String(transcript ?? text ?? summary_content ?? topic).replaceAll("\n", " ");
}
