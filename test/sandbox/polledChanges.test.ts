import { polledChanges } from "../../sandbox/polledChanges";
import { component, harness } from "../support/component";
import { sandboxConnection as connection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

type Data = Record<string, unknown>;

const pollingKeys = Object.values(component.triggers)
  .filter(({ scheduleSupport }) => scheduleSupport === "required")
  .map(({ key }) => key);

test.each(pollingKeys)("%s finds the change between two polls, once", async (key) => {
  const polled = polledChanges[key];
  if (!polled) throw new Error(`sandbox/polledChanges.ts lacks ${key}.`);
  const instanceState = {};
  const poll = async () => {
    const inputs = { connection, ...polled.inputs };
    const result = await harness.trigger(key, {}, inputs, { instanceState });
    const { payload } = result as { payload: { body: { data: Data } } };
    return payload.body.data;
  };
  const act = async (action: string, inputs: Data) => {
    const result = await harness.action(action, { connection, ...inputs });
    return (result as { data: Data }).data;
  };
  const nothing = { created: [], updated: [] };
  expect(await poll()).toEqual(nothing);
  await polled.change(act, sandbox().world);
  const changed = await poll();
  if ((changed.created as unknown[]).length === 0) {
    throw new Error(
      `After the change of ${key} in sandbox/polledChanges.ts, the mock server lists nothing new. If sandbox/routes has no route for the list, its fixture answers, which never changes.`,
    );
  }
  expect(changed).toMatchObject({ created: [{}], updated: [] });
  expect(await poll()).toEqual(nothing);
});

test("every change is that of a polling trigger", () => {
  expect(Object.keys(polledChanges).filter((key) => !pollingKeys.includes(key))).toEqual([]);
});
