import { component, failure, run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const ok = (body: unknown) => ({ status: 200, body });
const user = { userId: "someone@example.com" };
const schema = (action: string) => {
  const { outputSchema } = component.actions[action] ?? {};
  return outputSchema?.type === "actionOutput" ? JSON.parse(outputSchema.schema) : undefined;
};

async function rejected(action: string, inputs: Record<string, unknown>): Promise<string> {
  const requests = replay();
  const { message } = await failure(action, inputs);
  expect(requests).toEqual([]);
  return message;
}

describe("Assign Phone Numbers", () => {
  const body = async (phoneNumbers: unknown) =>
    (await requestsOf("assignPhoneNumbers", { ...user, phoneNumbers }))[0]?.body;

  test.each([
    ["a number", "+12025550123", [{ number: "+12025550123" }]],
    ["a number as people write it", ["+1 (202) 555-0123"], [{ number: "+12025550123" }]],
    ["an id", "iHE1MQAET2iV85MbfaQmwg", [{ id: "iHE1MQAET2iV85MbfaQmwg" }]],
    [
      "an id that begins with dashes",
      ["---M1padRvSUtw7YihN7sA"],
      [{ id: "---M1padRvSUtw7YihN7sA" }],
    ],
    [
      "both, each once",
      "a1, +12025550123, +1 202 555 0123, a1",
      [{ id: "a1" }, { number: "+12025550123" }],
    ],
  ])("sends %s in the field that Zoom has for it", async (_, given, phone_numbers) => {
    expect(await body(given)).toEqual({ phone_numbers });
  });

  test("sends 10, which may be named more than once", async () => {
    const numbers = Array.from({ length: 10 }, (_, index) => `id-${index}`);
    expect(await body([...numbers, ...numbers])).toMatchObject({ phone_numbers: { length: 10 } });
  });

  test.each([
    ["nothing", " ", "is required"],
    ["a number without a plus sign", "12025550123", "E.164"],
    ["a national number", ["a1", "(202) 555-0123"], "item 2 must be"],
    ["a trunk zero", "+44 (0)20 7946 0000", "E.164"],
    ["letters after a plus sign", "+1202CALLNOW", "E.164"],
    ["another path", ["../users"], "a phone number's id"],
    ["11 numbers", Array.from({ length: 11 }, (_, index) => `id-${index}`), "at most 10"],
  ])("rejects %s before a request", async (_, phoneNumbers, problem) => {
    const message = await rejected("assignPhoneNumbers", { ...user, phoneNumbers });
    expect(message).toMatch(/^Phone Numbers /);
    expect(message).toContain(problem);
  });
});

test.each([
  ["iHE1MQAET2iV85MbfaQmwg", "iHE1MQAET2iV85MbfaQmwg"],
  ["+1 202-555-0123", "%2B12025550123"],
])("Unassign Phone Number accepts %s", async (phoneNumberId, segment) => {
  const requests = replay({ status: 204 });
  await run("unassignPhoneNumber", { ...user, phoneNumberId });
  expect(requests[0]?.path).toBe(`/v2/phone/users/someone%40example.com/phone_numbers/${segment}`);
});

test.each([
  ["nothing", ""],
  ["a number without a plus sign", "12025550123"],
  ["a path", "a/b"],
  ["a segment of dots", ".."],
])("Unassign Phone Number rejects %s before a request", async (_, phoneNumberId) => {
  const message = await rejected("unassignPhoneNumber", { ...user, phoneNumberId });
  expect(message).toMatch(/^Phone Number Id /);
});

describe("Assign Calling Plans", () => {
  const body = async (inputs: object) =>
    (await requestsOf("assignCallingPlans", { ...user, ...inputs }))[0]?.body;

  test.each([
    ["Zoom's objects", '[{"type": 200}, {"type": 600}]'],
    ["types", "[200, 600]"],
    ["a list from an earlier step", [200, { type: 600 }]],
  ])("accepts %s", async (_, callingPlans) => {
    const calling_plans = [{ type: 200 }, { type: 600 }];
    expect(await body({ callingPlans })).toEqual({ calling_plans });
  });

  test("sends the billing account with each plan that has none of its own", async () => {
    const own = { type: 600, billing_account_id: "own", billing_subscription_id: "s" };
    expect(await body({ callingPlans: [200, own], billingAccountId: "shared" })).toEqual({
      calling_plans: [{ type: 200, billing_account_id: "shared" }, own],
    });
  });

  test.each([
    ["no list", "200", "a JSON list"],
    ["an empty list", "[]", "required"],
    [
      "a type in words",
      '["US Unlimited"]',
      'item 1 must have a whole number, at least 1 for "type"',
    ],
    ["type 0", '[{"type": 0}]', "at least 1"],
    ["no type", '[{"billing_account_id": "a"}]', '"type"'],
    ["an unknown field", '[{"type": 200, "name": "a"}]', 'unknown field "name"'],
    ["151 plans", Array.from({ length: 151 }, () => 200), "at most 150"],
  ])("rejects %s before a request", async (_, callingPlans, problem) => {
    const message = await rejected("assignCallingPlans", { ...user, callingPlans });
    expect(message).toMatch(/^Calling Plans /);
    expect(message).toContain(problem);
  });
});

test("Unassign Calling Plan sends the billing account only if there is one", async () => {
  const requests = replay({ status: 204 }, { status: 204 });
  await run("unassignCallingPlan", { ...user, planType: 200 });
  await run("unassignCallingPlan", { ...user, planType: "200", billingAccountId: "b" });
  expect(requests.map(({ path, query }) => [path, query])).toEqual([
    ["/v2/phone/users/someone%40example.com/calling_plans/200", undefined],
    ["/v2/phone/users/someone%40example.com/calling_plans/200", { billing_account_id: "b" }],
  ]);
});

test.each([
  ["no type", ""],
  ["a type in words", "unlimited"],
  ["type 0", "0"],
  ["a fraction", "1.5"],
])("Unassign Calling Plan rejects %s before a request", async (_, planType) => {
  const message = await rejected("unassignCallingPlan", { ...user, planType });
  expect(message).toMatch(/^Plan Type /);
});

describe("Update Phone User", () => {
  const body = async (inputs: object) =>
    (await requestsOf("updatePhoneUser", { ...user, ...inputs }))[0]?.body;

  test("sends nothing of what is blank", async () => {
    const blank = { extensionNumber: " ", siteId: "", policy: "{}", templateId: null };
    expect(await body({ ...blank, emergencyAddressId: "e" })).toEqual({
      emergency_address_id: "e",
    });
  });

  test("sends the extension number as text, and the policy as it is", async () => {
    const policy = { sms: { enable: false, international_sms_countries: ["US"] } };
    expect(await body({ extensionNumber: 1000123477, policy })).toEqual({
      extension_number: "1000123477",
      policy,
    });
  });

  test.each([
    ["an Extension Number with a letter", "Extension Number", "extensionNumber", "12a"],
    ["a negative Extension Number", "Extension Number", "extensionNumber", "-12"],
    ["a Policy that is a list", "Policy", "policy", "[1]"],
    ["a Policy that is text", "Policy", "policy", "sms"],
  ])("rejects %s before a request", async (_, label, key, value) => {
    const message = await rejected("updatePhoneUser", { ...user, [key]: value });
    expect(message.startsWith(`${label} must be `)).toBe(true);
  });
});

test.each([
  ["listPhoneNumbers", {}, "numbers", "/v2/number_management/numbers", "200"],
  ["listPhoneSites", {}, "sites", "/v2/phone/sites", "300"],
  ["listCallQueues", {}, "call_queues", "/v2/phone/call_queues", "100"],
  [
    "listCallQueueMembers",
    { callQueueId: "q" },
    "call_queue_members",
    "/v2/phone/call_queues/q/members",
    undefined,
  ],
])("%s reads all pages, of the size that Zoom allows", async (action, inputs, key, path, size) => {
  const requests = replay(
    ok({ [key]: [{ id: "a" }], next_page_token: "next", total_records: 2 }),
    ok({ [key]: [{ id: "b" }], next_page_token: "", total_records: 2 }),
  );
  expect(await run(action, inputs)).toMatchObject({
    [key]: [{ id: "a" }, { id: "b" }],
    total_records: 2,
    next_page_token: "",
  });
  expect(requests.map(({ path }) => path)).toEqual([path, path]);
  expect(requests.map(({ query }) => query?.page_size)).toEqual([size, size]);
});

test.each([
  ["allocatedProduct", "zoom_phone"],
  ["numberType", "Landline"],
  ["numberStatus", "Active"],
  ["numberSource", "Ported"],
  ["assignedToType", "Unassigned"],
])("List Phone Numbers rejects what is no choice of %s", async (key, value) => {
  expect(await rejected("listPhoneNumbers", { [key]: value })).toContain("must be one of");
});

test.each([
  ["allocatedProduct", 3],
  ["numberType", 7],
  ["numberStatus", 2],
  ["numberSource", 6],
  ["assignedToType", 23],
])("List Phone Numbers offers all of Zoom's values of %s", (key, count) => {
  const input = component.actions.listPhoneNumbers?.inputs.find((each) => each.key === key);
  expect(input).toMatchObject({ model: { length: count } });
});

test.each(["getPhoneRecordings", "getUsersPhoneRecordings", "getAccountsPhoneRecordings"])(
  "%s returns the call that a recording belongs to",
  async (action) => {
    const recording = { id: "r", call_id: "7072598989368295984", call_element_id: "e" };
    replay(ok({ recordings: [recording] }));
    expect(await run(action, { userId: "me" })).toMatchObject({ recordings: [recording] });
    const { items } = schema(action).properties.recordings;
    expect(Object.keys(items.properties)).toEqual(
      expect.arrayContaining(["id", "call_id", "call_element_id"]),
    );
  },
);

test("Get Call Element declares the recording and voicemail of a call", () => {
  expect(Object.keys(schema("getCallElement").properties)).toEqual(
    expect.arrayContaining(["call_id", "call_element_id", "recording_id", "voicemail_id"]),
  );
});

describe("Add Call Queue Members", () => {
  const created = { status: 201 };
  const emails = (count: number) =>
    Array.from({ length: count }, (_, index) => `user${index}@example.com`);

  async function bodies(inputs: object, ...responses: { status: number }[]) {
    const requests = replay(...responses);
    expect(await run("addCallQueueMembers", { callQueueId: "q", ...inputs })).toEqual({});
    return requests.map(({ body }) => body);
  }

  test("sends ids, email addresses and common areas in the fields that Zoom has for them", async () => {
    const inputs = { members: " a@example.com , u1, u1", commonAreaIds: ["c1", "c1", ""] };
    expect(await bodies(inputs, created)).toEqual([
      { members: { users: [{ email: "a@example.com" }, { id: "u1" }], common_area_ids: ["c1"] } },
    ]);
  });

  test.each([
    ["members", { members: ["u1"], commonAreaIds: "" }, { users: [{ id: "u1" }] }],
    ["common areas", { members: [], commonAreaIds: "c1" }, { common_area_ids: ["c1"] }],
  ])("sends %s alone", async (_, inputs, members) => {
    expect(await bodies(inputs, created)).toEqual([{ members }]);
  });

  test("sends at most 10 users and common areas together in a request", async () => {
    const commonAreaIds = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
    const inputs = { members: emails(14), commonAreaIds };
    const users = emails(14).map((email) => ({ email }));
    expect(await bodies(inputs, created, created, created)).toEqual([
      { members: { users: users.slice(0, 10) } },
      { members: { users: users.slice(10), common_area_ids: commonAreaIds.slice(0, 6) } },
      { members: { common_area_ids: ["c7", "c8"] } },
    ]);
  });

  test("lists everyone of a batch that Zoom rejects, if it goes on", async () => {
    const full = { status: 400, body: { code: 412, message: "The maximum number is reached." } };
    const requests = replay(full, created);
    const inputs = { callQueueId: "q", members: emails(9), commonAreaIds: "c1, c2" };
    expect(await run("addCallQueueMembers", { ...inputs, continueOnError: "true" })).toMatchObject({
      failed: [...emails(9).map((email) => ({ email, code: 412 })), { id: "c1", code: 412 }],
    });
    expect(requests[1]?.body).toEqual({ members: { common_area_ids: ["c2"] } });
  });

  test("reports how many were added before a batch that Zoom rejects", async () => {
    replay(created, { status: 404, body: { code: 1001, message: "User not found: user10." } });
    const { message } = await failure("addCallQueueMembers", {
      callQueueId: "q",
      members: emails(15),
    });
    expect(message).toContain(
      "10 of 15 members were added, up to but not including user10@example.com.",
    );
  });

  test.each([
    ["nobody", {}, "Members or Common Area Ids is required."],
    ["blanks", { members: [" "], commonAreaIds: "" }, "Members or Common Area Ids is required."],
    ["no email address", { members: "a@, u1" }, "Members must be "],
    ["no id", { commonAreaIds: ["a b"] }, "Common Area Ids item 1 must be an id"],
  ])("rejects %s before a request", async (_, inputs, problem) => {
    expect(await rejected("addCallQueueMembers", { callQueueId: "q", ...inputs })).toContain(
      problem,
    );
  });
});
