import type { Interception } from "../../sandbox/sandbox";
import {
  ZoomApiError,
  ZoomConnectionError,
  ZoomNetworkError,
  ZoomRateLimitError,
  ZoomResponseError,
} from "../../src/client/errors";
import { component, harness } from "../support/component";
import { rejection } from "../support/rejection";
import { breaks, respondsWith, sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const emails = Array.from({ length: 70 }, (_, index) => `person${index + 1}@example.com`);
const registrants = emails.map((email) => ({ email, first_name: "A" }));
const ids = emails.map((_, index) => `id-${index + 1}`);

/** Each action that sends people in batches, with 70 of them, and what Zoom responds to a batch. */
const actions = [
  ["addMeetingRegistrants", { meetingId: "1", registrants }, { registrants: [] }, "email"],
  ["addWebinarRegistrants", { webinarId: "1", registrants }, { registrants: [] }, "email"],
  ["addGroupMembers", { groupId: "g", members: ids }, { ids: "a", added_at: "now" }, "id"],
  ["assignRole", { roleId: "r", members: ids }, { ids: "a", add_at: "now" }, "id"],
  [
    "updateMeetingRegistrantStatus",
    { meetingId: "1", registrantAction: "deny", registrantIds: ids },
    undefined,
    "id",
  ],
  [
    "updateWebinarRegistrantStatus",
    { webinarId: "1", registrantAction: "approve", registrantEmails: emails },
    undefined,
    "email",
  ],
  [
    "updateRecordingRegistrantStatus",
    { meetingId: "1", registrantAction: "deny", registrantIds: ids },
    undefined,
    "id",
  ],
] as const;

test("every action that has Continue On Error is tested here", () => {
  const offering = Object.values(component.actions).filter(({ inputs }) =>
    inputs.some(({ key }) => key === "continueOnError"),
  );
  // Call queues have a smaller batch and another body: phoneProvisioning.test.ts.
  const tested = [...actions.map(([key]) => key), "addCallQueueMembers"];
  expect(offering.map(({ key }) => key).sort()).toEqual(tested.sort());
  for (const { inputs } of offering) {
    const input = inputs.find(({ key }) => key === "continueOnError");
    expect(input).toMatchObject({ label: "Continue On Error", type: "boolean", default: "false" });
  }
});

const rejected = respondsWith(400, { code: 3043, message: "Maximum capacity." });

describe.each(actions)("%s", (action, inputs, body, field) => {
  const accepts = respondsWith(body === undefined ? 204 : 201, body ?? "");
  const people = field === "email" ? emails : ids;

  const run = async (continueOnError: boolean, ...responses: Interception[]) => {
    sandbox().intercept(...responses);
    const given = { connection: sandboxConnection, ...inputs, continueOnError };
    return ((await harness.action(action, given)) as { data: object }).data;
  };
  /** The number of people in each request. */
  const sizes = () =>
    sandbox().received.map(({ body }) => {
      const { registrants, members } = JSON.parse(body);
      return (registrants ?? members).length;
    });

  test("sends the batches after one that Zoom rejects, and lists everyone in it", async () => {
    const data = await run(true, accepts, rejected, accepts);
    expect(sizes()).toEqual([30, 30, 10]);
    expect(data).toMatchObject({
      failed: people.slice(30, 60).map((person) => ({
        [field]: person,
        code: 3043,
        reason: expect.stringContaining("Maximum capacity."),
      })),
    });
    expect(Object.keys((data as { failed: object[] }).failed[0] ?? {})).toEqual([
      field,
      "code",
      "reason",
    ]);
  });

  test("lists nobody when Zoom accepts every batch", async () => {
    expect(await run(true, accepts, accepts, accepts)).toMatchObject({ failed: [] });
  });

  test("lists everyone when Zoom rejects every batch", async () => {
    const data = await run(true, rejected, rejected, rejected);
    expect((data as { failed: unknown[] }).failed).toHaveLength(70);
  });

  test("stops at a rejected batch when it is off, and then has no list of failures", async () => {
    const error = await rejection(run(false, accepts, rejected));
    expect(error).toBeInstanceOf(ZoomApiError);
    expect(error.message).toContain("30 of 70");
    expect(sizes()).toEqual([30, 30]);
    expect(await run(false, accepts, accepts, accepts)).not.toHaveProperty("failed");
  });
});

describe("what nobody knows the outcome of stops the batches even then", () => {
  const limit = respondsWith(
    429,
    { code: 429, message: "You have reached the daily limit." },
    { "X-RateLimit-Type": "Daily-limit" },
  );
  const accepts = respondsWith(201, { registrants: [] });

  test.each([
    ["a lost connection", breaks, ZoomNetworkError],
    ["a 5xx", respondsWith(502, {}), ZoomApiError],
    ["a rate limit that does not end", limit, ZoomRateLimitError],
    ["a token that has expired", respondsWith(401, { code: 124 }), ZoomConnectionError],
    ["a response without its list", respondsWith(201, {}), ZoomResponseError],
    ["a redirect", respondsWith(302, {}, { Location: "https://zoom.us/x" }), Error],
  ])("%s", async (_, interception, type) => {
    sandbox().intercept(accepts, rejected, interception);
    const inputs = { webinarId: "1", registrants: [...registrants, ...registrants] };
    const error = await rejection(
      Promise.resolve(
        harness.action("addWebinarRegistrants", {
          connection: sandboxConnection,
          ...inputs,
          continueOnError: true,
        }),
      ),
    );
    expect(error).toBeInstanceOf(type);
    expect(error.message).toContain("30 of 140 registrants were registered and 30 were rejected");
    expect(sandbox().received).toHaveLength(3);
  });
});

test("a rejection without Zoom's code has the HTTP status", async () => {
  sandbox().intercept(respondsWith(403, "<html>"));
  const result = await harness.action("addWebinarRegistrants", {
    connection: sandboxConnection,
    webinarId: "1",
    registrants: registrants.slice(0, 1),
    continueOnError: true,
  });
  expect(result).toMatchObject({ data: { failed: [{ email: emails[0], code: 403 }] } });
});
