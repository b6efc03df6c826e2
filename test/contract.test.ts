import { readFileSync } from "node:fs";
import path from "node:path";
import { asContext } from "../sandbox/asContext";
import { InputError } from "../src/inputs/builders/inputError";
import { component, failure, harness } from "./support/component";
import { connection } from "./support/connection";
import { rejection } from "./support/rejection";
import { replay } from "./support/replay";

interface DocumentedInput {
  label: string;
  type: string;
  required?: true;
  hidden?: true;
  default?: string;
  collection?: string;
  example?: string;
}
interface Part {
  label: string;
  inputs: Record<string, DocumentedInput>;
}
interface Contract {
  component: { key: string; label: string };
  connection: { key: string; label: string; inputs: Record<string, DocumentedInput> };
  actions: Record<string, Part>;
}

/** Prismatic's published reference of its Zoom component, which existing flows depend on. */
const contract: Contract = JSON.parse(
  readFileSync(path.resolve(__dirname, "contract.json"), "utf8"),
);

/** The platform's default for inputs that have none. */
const defaults: Record<string, string | undefined> = { string: "", password: "", code: "" };

function expected({ label, type, required, hidden, ...rest }: DocumentedInput) {
  return {
    label,
    type,
    required: required ?? false,
    shown: !hidden,
    default: rest.default ?? defaults[type],
    collection: rest.collection,
    example: rest.example,
  };
}

type Input = Record<string, unknown> & { key: string };

/** The SDK's types of inputs name no property that all of them have. */
const inputsOf = (part: { inputs: unknown } | undefined) => (part?.inputs ?? []) as Input[];

function actual(inputs: Input[]) {
  return Object.fromEntries(
    inputs.map((input) => [
      input.key,
      {
        label: input.label,
        type: input.type,
        required: input.required ?? false,
        shown: input.shown ?? true,
        default: input.default,
        collection: input.collection,
        example: input.example,
      },
    ]),
  );
}

const documentedInputs = (inputs: Record<string, DocumentedInput>) =>
  Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, expected(input)]));

test("the published reference has 25 actions with 167 inputs", () => {
  const actions = Object.values(contract.actions);
  expect(actions).toHaveLength(25);
  expect(actions.flatMap(({ inputs }) => Object.keys(inputs))).toHaveLength(167);
});

test("the component has the documented key and label", () => {
  expect(component).toMatchObject({
    key: contract.component.key,
    public: false,
    display: { label: contract.component.label, iconPath: "icon.png" },
  });
});

test("the OAuth 2.0 connection has the documented inputs", () => {
  const connection = component.connections.find(({ key }) => key === contract.connection.key);
  expect(connection).toMatchObject({
    label: contract.connection.label,
    oauth2Type: "authorization_code",
  });
  expect(actual(inputsOf(connection))).toEqual(documentedInputs(contract.connection.inputs));
});

describe.each(Object.entries(contract.actions))("%s", (key, { label, inputs }) => {
  const action = component.actions[key];

  test("has its label and a description of its own", () => {
    expect(action?.display.label).toBe(label);
    expect(action?.display.description).toMatch(/^[A-Z].{20,}\.$/);
  });

  test("has the documented inputs exactly as documented", () => {
    const documented = inputsOf(action).filter((input) => input.key in inputs);
    expect(actual(documented)).toEqual(documentedInputs(inputs));
  });
});

/** An input and the part that has it. */
interface PartInput {
  part: string;
  input: Input;
}

const withPart = (part: { key: string; inputs: unknown }): PartInput[] =>
  inputsOf(part).map((input) => ({ part: part.key, input }));
const names = (inputs: PartInput[]) => inputs.map(({ part, input }) => `${part}.${input.key}`);

const allInputs = [
  ...Object.values(component.actions),
  ...Object.values(component.triggers),
  ...component.connections,
].flatMap(withPart);
const dataSourceInputs = Object.values(component.dataSources).flatMap(withPart);

const typedInputs = [...allInputs, ...dataSourceInputs].filter(
  ({ input }) =>
    !input.model &&
    input.shown !== false &&
    !["boolean", "connection", "template"].includes(String(input.type)),
);

/** Whether an input is one that the published reference of its action lacks. */
const isAddition = (part: string, { key }: Input) =>
  part in contract.actions && !(key in (contract.actions[part]?.inputs ?? {}));

describe("beyond the documentation", () => {
  test("every input added to a documented action is optional and sends nothing by default", () => {
    const added = allInputs.filter(({ part, input }) => isAddition(part, input));
    const changing = added.filter(
      ({ input }) => input.required || !["false", "", undefined].includes(input.default as string),
    );
    expect(names(changing)).toEqual([]);
  });

  test("every data source that an input names exists, and every one is described", () => {
    const unknown = [...allInputs, ...dataSourceInputs].filter(
      ({ input }) => input.dataSource && !(String(input.dataSource) in component.dataSources),
    );
    expect(names(unknown)).toEqual([]);
    for (const { display } of Object.values(component.dataSources)) {
      expect(display.description).toMatch(/^.{20,}\.$/);
    }
  });
});

describe("every input", () => {
  test("has a comment that is a sentence in plain words", () => {
    const unclear = allInputs.filter(
      ({ input: { comments } }) =>
        !/^[A-Z].+\.$/s.test(String(comments)) ||
        /\b(you|your)\b|Prismatic|Provide a/i.test(String(comments)),
    );
    expect(names(unclear)).toEqual([]);
  });

  test("tells its choices apart", () => {
    const ambiguous = allInputs.filter(({ input }) => {
      const labels = ((input.model ?? []) as { label: string }[]).map(({ label }) => label);
      return new Set(labels).size < labels.length;
    });
    expect(names(ambiguous)).toEqual([]);
  });

  test("says in its comment what happens if it is blank, when it may be", () => {
    const silent = allInputs.filter(
      ({ input: { required, default: initial, shown, comments } }) =>
        !required &&
        !initial &&
        shown !== false &&
        !/If (blank|unset)|[Oo]therwise,? ignored|Optional when|Default: /.test(String(comments)),
    );
    expect(names(silent)).toEqual([]);
  });

  test("that is typed shows an example or a placeholder, unless its rows say what they are", () => {
    const bare = typedInputs.filter(
      ({ input }) => !input.example && !input.placeholder && input.collection !== "keyvaluelist",
    );
    expect(names(bare)).toEqual([]);
  });

  test("that is typed has an example, unless the published reference has it without one", () => {
    const bare = typedInputs.filter(
      ({ part, input }) =>
        !input.example &&
        !(input.key in (contract.actions[part]?.inputs ?? {})) &&
        !component.connections.some(({ key }) => key === part),
    );
    expect(names(bare)).toEqual([]);
  });

  test("that is an id, an address, a date or JSON shows its form in a placeholder", () => {
    const hasForm = ({ label, type }: Input) =>
      type === "code" || /\b(Ids?|URL|Emails?|Date|Time|From|To)$/.test(String(label));
    const bare = typedInputs.filter(({ input }) => hasForm(input) && !input.placeholder);
    expect(names(bare)).toEqual([]);
  });
});

test("documented lists of values are dropdowns with labels", () => {
  const dropdowns = {
    createMeeting:
      "approvalType audio autoRecording jbhTime meetingType monthlyWeek recurrence registrationType",
    updateMeeting:
      "approvalType audio autoRecording jbhTime meetingType monthlyWeek recurrence registrationType",
    createUser: "userAction userType",
    updateUser: "userAction userType",
    addMeetingRegistrant: "numberOfEmployees purchasingTimeFrame roleInPurchaseProcess",
    addWebinarRegistrant: "numberOfEmployees purchasingTimeFrame roleInPurchaseProcess",
  };
  for (const [action, keys] of Object.entries(dropdowns)) {
    for (const key of keys.split(" ")) {
      const input = component.actions[action]?.inputs.find((candidate) => candidate.key === key);
      const choices = (input as { model?: { label: string; value: string }[] }).model ?? [];
      expect(choices.length).toBeGreaterThan(1);
      for (const { label, value } of choices) expect(label && value).toBeTruthy();
    }
  }
});

test("is in the category Application Connectors", () => {
  expect(component.display.category).toBe("Application Connectors");
});

test("a handful of actions are marked as important", () => {
  const important = Object.values(component.actions).filter(({ display }) => display.important);
  expect(important.map(({ key }) => key)).toContain("createMeeting");
  expect(important.length).toBeLessThan(12);
});

describe("errors reach the platform as thrown", () => {
  test("through the harness", async () => {
    expect(await failure("getMeeting", { meetingId: "" })).toBeInstanceOf(InputError);
  });

  test("through the action itself, with name, message and cause", async () => {
    replay({ status: 404, body: { code: 3001, message: "Meeting does not exist: 1." } });
    const context = asContext({ logger: console, debug: { enabled: false } });
    const perform = component.actions.getMeeting?.perform(context, {
      connection,
      meetingId: "1",
    });
    const error = await rejection(Promise.resolve(perform));
    expect(error).toMatchObject({ name: "ZoomApiError", code: 3001, status: 404 });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("through a data source", async () => {
    replay({ status: 401, body: { code: 124, message: "Expired." } });
    const error = await rejection(harness.dataSource("selectUser", { connection }));
    expect(error).toMatchObject({ name: "ZoomConnectionError" });
  });
});
