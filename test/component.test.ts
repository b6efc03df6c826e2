import { InputError } from "../src/inputs/builders/inputError";
import { component, failure, harness } from "./support/component";
import { connection } from "./support/connection";
import { rejection } from "./support/rejection";
import { replay } from "./support/replay";

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
    const context = { logger: console, debug: { enabled: false } };
    const perform = component.actions.getMeeting?.perform(context as never, {
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
