import { cases } from "./actions/cases";
import { component } from "./support/component";
import { fixture } from "./support/fixtures";

/** Where the two differ in type; what only one of them has is no difference. */
function differences(example: unknown, answer: unknown, path: string): string[] {
  if (kind(example) !== kind(answer)) return [`${path}: ${kind(example)}, not ${kind(answer)}`];
  if (Array.isArray(example) && Array.isArray(answer)) {
    const [first] = example;
    const [second] = answer;
    return first === undefined || second === undefined
      ? []
      : differences(first, second, `${path}[]`);
  }
  if (!isObject(example) || !isObject(answer)) return [];
  return Object.keys(example).flatMap((key) =>
    key in answer ? differences(example[key], answer[key], `${path}.${key}`) : [],
  );
}

function kind(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe.each(Object.entries(cases))("the example payload of %s", (key, { fixtures, data }) => {
  const answer = data ?? fixture(fixtures.at(-1) ?? "").answer;
  const payload = component.actions[key]?.examplePayload as { data: unknown } | undefined;
  const example = payload?.data;

  test("has the shape of what the action returns", () => {
    // A raw request returns whatever is asked for; its example is that of GET /users/me.
    const returned = key === "rawRequest" ? fixture("get-users-userId").answer : answer;
    expect(differences(example, returned, "data")).toEqual([]);
  });

  test("has what the action returns at its top", () => {
    if (!isObject(example) || !isObject(answer) || !("next_page_token" in example)) return;
    expect(Object.keys(example).sort()).toEqual(Object.keys(answer).sort());
    expect(example.next_page_token).toBe("");
  });
});

test("the documentation's values stand in the examples", () => {
  const example = (key: string) => JSON.stringify(component.actions[key]?.examplePayload);
  expect(example("createMeeting")).toContain("87272670533");
  expect(example("listMeetings")).toContain("example/PiXZTLiwZLisi+dL+g==");
  expect(example("getMeetingInvitation")).toContain("Meeting ID: 876 3473 0132");
  expect(example("listUsers")).toContain("exampleUserId");
});
