import { action } from "@prismatic-io/spectral";
import { mergeLazily } from "../src/actions/mergeLazily";
import { onDemand } from "../src/onDemand";

const definition = {
  key: "zoom",
  public: false,
  display: { label: "Zoom", description: "Zoom.", iconPath: "icon.png" },
  connections: [],
};

const example = (label: string) =>
  action({
    display: { label, description: `${label}.` },
    inputs: {},
    perform: async () => ({ data: label }),
  });

test("a part is made when it is first used, once", async () => {
  const made: string[] = [];
  const actions = {
    get first() {
      made.push("first");
      return example("First");
    },
    get second() {
      made.push("second");
      return example("Second");
    },
  };
  const zoom = onDemand(definition, { actions, dataSources: {}, triggers: {} });
  expect(Object.keys(zoom.actions)).toEqual(["first", "second"]);
  expect(made).toEqual([]);
  const { first } = zoom.actions;
  expect(first).toMatchObject({ key: "first", display: { label: "First" }, inputs: [] });
  expect(zoom.actions.first).toBe(first);
  expect(made).toEqual(["first"]);
});

test("a copy of the parts, as publishing makes it, has all of them", () => {
  const actions = { first: example("First"), second: example("Second") };
  const zoom = onDemand(definition, { actions, dataSources: {}, triggers: {} });
  expect({ ...zoom.actions }).toMatchObject({ first: { key: "first" }, second: { key: "second" } });
});

test("objects are merged without calling their getters", () => {
  const getter = jest.fn(() => 1);
  const merged = mergeLazily(
    Object.defineProperty({ b: 2 }, "a", { get: getter, enumerable: true }),
    {
      c: 3,
    },
  );
  expect(Object.keys(merged).sort()).toEqual(["a", "b", "c"]);
  expect(getter).not.toHaveBeenCalled();
  expect({ ...merged }).toEqual({ a: 1, b: 2, c: 3 });
});
