import { run } from "../support/component";
import { replay } from "../support/replay";

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
