import { readFileSync } from "node:fs";
import path from "node:path";
import { component } from "./support/component";

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

describe("beyond the documentation", () => {
  const parts = {
    connections: component.connections.filter(({ key }) => key !== contract.connection.key),
    actions: Object.values(component.actions),
    triggers: Object.values(component.triggers),
    dataSources: Object.values(component.dataSources),
  };

  test.each(Object.entries(parts))("offers these %s", (_kind, offered) => {
    const added = offered.flatMap((part) => {
      const documented = contract.actions[part.key]?.inputs ?? {};
      const inputs = inputsOf(part).filter(({ key }) => !(key in documented));
      const label = "display" in part ? part.display.label : part.label;
      const isAddition = inputs.length > 0 || !(part.key in contract.actions);
      return isAddition ? [[part.key, { label, inputs: actual(inputs) }]] : [];
    });
    expect(Object.fromEntries(added)).toMatchSnapshot();
  });

  test("every input added to a documented action is optional and sends nothing by default", () => {
    for (const [key, { inputs }] of Object.entries(contract.actions)) {
      const added = inputsOf(component.actions[key]).filter((input) => !(input.key in inputs));
      for (const input of added) {
        expect(input.required ?? false).toBe(false);
        expect(["false", "", undefined]).toContain(input.default);
      }
    }
  });

  test("every data source that an input names exists, and every one is described", () => {
    const inputs = [...parts.actions, ...parts.triggers, ...parts.dataSources].flatMap(inputsOf);
    for (const { dataSource } of inputs) {
      if (dataSource) expect(Object.keys(component.dataSources)).toContain(dataSource);
    }
    for (const { display } of parts.dataSources) expect(display.description).toMatch(/^.{20,}\.$/);
  });
});

const withPart = (part: { key: string; inputs: unknown }) =>
  inputsOf(part).map((input) => ({ name: `${part.key}.${input.key}`, part: part.key, input }));
const isConnection = (key: string) => component.connections.some((known) => known.key === key);

const allInputs = [
  ...Object.values(component.actions),
  ...Object.values(component.triggers),
  ...component.connections,
].flatMap(withPart);
const dataSourceInputs = Object.values(component.dataSources).flatMap(withPart);

test.each(allInputs)("the comment of $name is a sentence in plain words", ({ input }) => {
  expect(input.comments).toMatch(/^[A-Z].+\.$/s);
  expect(input.comments).not.toMatch(/\b(you|your)\b|Prismatic|Provide a/i);
});

test.each(allInputs)("$name tells its choices apart", ({ input }) => {
  const choices = (input.model ?? []) as { label: string }[];
  const labels = choices.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

const optional = allInputs.filter(
  ({ input }) => !input.required && !input.default && input.shown !== false,
);

test.each(optional)("the comment of $name says what happens if it is blank", ({ input }) => {
  expect(input.comments).toMatch(/If (blank|unset)|May be blank|Default: /);
});

const typedInputs = [...allInputs, ...dataSourceInputs].filter(
  ({ input }) => !input.model && input.type !== "boolean" && input.type !== "connection",
);

test.each(typedInputs.filter(({ part }) => !isConnection(part)))(
  "$name has an example, unless the published reference has it without one",
  ({ part, input }) => {
    const isDocumented = input.key in (contract.actions[part]?.inputs ?? {});
    if (!isDocumented) expect(input.example).toMatch(/./);
  },
);

/** Values whose form is not obvious: ids, addresses, dates and JSON. */
const hasForm = ({ label, type }: Input) =>
  type === "code" || /\b(Ids?|URL|Emails?|Date|Time|From|To)$/.test(String(label));

test.each(typedInputs.filter(({ part, input }) => !isConnection(part) && hasForm(input)))(
  "$name shows its form in a placeholder",
  ({ input }) => {
    expect(input.placeholder).toMatch(/./);
  },
);

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
