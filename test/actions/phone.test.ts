import { run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

const ok = (body: unknown) => ({ status: 200, body });

describe("Get Accounts Phone Recordings", () => {
  const recordings = ok({
    recordings: [
      { id: "r1", owner: { id: "u1" } },
      { id: "r2", owner: { id: "u2" } },
      { id: "r3" },
      { id: "r4", owner: { id: "u1" } },
    ],
  });

  test("returns all recordings of the account for me", async () => {
    replay(recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "me" })).toMatchObject({
      total_records: 4,
    });
  });

  test("returns the recordings of an owner by id", async () => {
    const requests = replay(recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "u1" })).toMatchObject({
      page_size: 2,
      total_records: 2,
      recordings: [{ id: "r1" }, { id: "r4" }],
    });
    expect(requests).toHaveLength(1);
  });

  test("looks up an owner by email address", async () => {
    const requests = replay(ok({ id: "u2" }), recordings);
    expect(await run("getAccountsPhoneRecordings", { userId: "b@example.com" })).toMatchObject({
      recordings: [{ id: "r2" }],
    });
    expect(requests[0]?.path).toBe("/v2/users/b%40example.com");
  });
});

describe.each([
  ["listCallHistory", {}],
  ["listUsersCallHistory", { userId: "me" }],
])("%s", (action, inputs) => {
  const query = async (filter: object) =>
    (await requestsOf(action, { ...inputs, ...filter }))[0]?.query;

  test("sends several values of a filter as one parameter each", async () => {
    expect(
      await query({ directions: "inbound, outbound", callResults: ["voicemail", "", "no_answer"] }),
    ).toEqual({
      page_size: "300",
      directions: ["inbound", "outbound"],
      call_results: ["voicemail", "no_answer"],
    });
  });

  test("sends nothing for blank lists", async () => {
    const blank = { directions: [], connectTypes: "", groupIds: [""], callResults: undefined };
    expect(await query(blank)).toEqual({ page_size: "300" });
  });

  test.each([
    ["On as true", "true", "true"],
    ["Off as false", false, "false"],
    ["Unset as nothing", "unset", undefined],
    ["blank as nothing", "", undefined],
  ])("sends With Voicemail %s", async (_, withVoicemail, with_voicemail) => {
    expect(await query({ withVoicemail })).toEqual({ page_size: "300", with_voicemail });
  });
});

test("Send SMS sends each number once, as digits after a plus sign", async () => {
  const [request] = await requestsOf("sendSms", {
    message: "Hello",
    senderUserId: "u",
    senderPhoneNumber: "+1 (202) 555-0123",
    toNumbers: "+1 202-555-0124, +12025550124, +44 20 7946 0000",
  });
  expect(request?.body).toEqual({
    message: "Hello",
    sender: { user_id: "u", phone_number: "+12025550123" },
    to_members: [{ phone_number: "+12025550124" }, { phone_number: "+442079460000" }],
  });
});

test("List SMS Sessions accepts a number as Zoom returns it", async () => {
  const [request] = await requestsOf("listSmsSessions", { phoneNumber: "12025550123" });
  expect(request?.query).toEqual({ page_size: "100", phone_number: "12025550123" });
});

describe("Get Call History", () => {
  const callHistoryUuid = "20211008-48c1dfd4-91ce-4df5-8495-7c9e33d10869";
  const get = async (call: object) => {
    replay(ok(call));
    return run("getCallHistory", { callHistoryUuid });
  };

  test("has call_elements where Zoom has call_path alone", async () => {
    expect(await get({ id: "x", call_path: [{ id: "a", segment: 0 }] })).toEqual({
      id: "x",
      call_path: [{ id: "a", segment: 0 }],
      call_elements: [{ call_element_id: "a", segment: 0 }],
    });
  });

  test.each([
    ["elements alone", { call_elements: [{ call_element_id: "a" }] }],
    [
      "a path and elements",
      { call_path: [{ id: "x" }], call_elements: [{ call_element_id: "a" }] },
    ],
    ["neither a path nor elements", { call_path: null, call_elements: null }],
    ["an id alone", { id: "x" }],
  ])("returns a call with %s unchanged", async (_, call) => {
    expect(await get(call)).toEqual(call);
  });
});
