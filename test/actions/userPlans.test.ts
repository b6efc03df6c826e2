import { component, harness } from "../support/component";
import { respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

describe("Zoom One Type", () => {
  const user = { email: "a@example.com", firstName: "A", lastName: "B", userType: "1" };
  const sent = async (action: string, zoomOneType: unknown) => {
    sandbox().intercept(respondsWith(201, { id: "u" }));
    const inputs = { connection: sandboxConnection, userId: "u", ...user, zoomOneType };
    await harness.action(action, inputs);
    return sandbox().received.at(-1)?.body;
  };

  test.each(["16", "18014398509481984", "576460752303423488", "144115188075855872"])(
    "%s is sent digit for digit",
    async (value) => {
      expect(await sent("createUser", value)).toContain(`"zoom_one_type":${value}}`);
      expect(await sent("updateUser", value)).toMatch(new RegExp(`"zoom_one_type":${value}[,}]`));
    },
  );

  test("a number that Zoom has returned is sent digit for digit", async () => {
    expect(await sent("updateUser", JSON.parse("576460752303423488"))).toContain(
      '"zoom_one_type":576460752303423488',
    );
  });

  test("offers two dozen bundles, and None to an update", () => {
    const choices = (key: string) => {
      const input = component.actions[key]?.inputs.find(({ key }) => key === "zoomOneType");
      return (input as { model?: { value: string }[] }).model ?? [];
    };
    expect(choices("createUser")).toHaveLength(23);
    expect(choices("updateUser")[0]).toEqual({ value: "0", label: "None (remove the bundle)" });
  });

  test("None is sent as 0", async () => {
    expect(await sent("updateUser", "0")).toContain('"zoom_one_type":0');
  });
});

test.each<[unknown]>([['{"code": 576460752303423488}'], [{ code: 2 ** 59 }]])(
  "a setting beyond 2^53 is sent digit for digit: %j",
  async (settingsExtraFields) => {
    sandbox().intercept(respondsWith(201, { id: 1 }));
    const inputs = { connection: sandboxConnection, userId: "me", settingsExtraFields };
    await harness.action("createMeeting", inputs);
    expect(sandbox().received[0]?.body).toContain('"code":576460752303423488');
  },
);
