import fc from "fast-check";
import { groupParticipants, type Session } from "../../src/lists/groupParticipants";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString();

/** A session from one minute to another. */
const session = (from: number, to: number, fields: Session = { name: "Jane" }): Session => ({
  ...fields,
  join_time: at(from),
  leave_time: at(to),
  duration: (to - from) * 60,
});

test("returns the first time joined, the last time left, and the number of sessions", () => {
  expect(groupParticipants([session(20, 30), session(0, 5)])).toEqual([
    { name: "Jane", join_time: at(0), leave_time: at(30), duration: 900, sessions: 2 },
  ]);
});

test.each([
  ["two sessions apart", [session(0, 10), session(20, 30)], 20],
  ["two devices at once", [session(0, 30), session(10, 20)], 30],
  ["two devices that overlap", [session(0, 20), session(10, 30)], 30],
  ["the same time twice", [session(0, 10), session(0, 10)], 10],
  ["one session right after another", [session(0, 10), session(10, 20)], 20],
  ["three devices, not in order", [session(25, 30), session(0, 10), session(5, 26)], 30],
])("counts overlapping time once: %s", (_, entries, minutes) => {
  expect(groupParticipants(entries)).toMatchObject([{ duration: minutes * 60 }]);
});

test.each<[string, Session, Session]>([
  ["the registrant id", { registrant_id: "r", name: "A" }, { registrant_id: "r", name: "B" }],
  [
    "the registrant id, whatever the email address",
    { registrant_id: "r", user_email: "a@example.com" },
    { registrant_id: "r", user_email: "b@example.com" },
  ],
  ["the email address", { user_email: "A@example.com" }, { user_email: "a@example.com " }],
  ["the user id", { id: "u", name: "A" }, { id: "u", name: "B" }],
  ["the user id of the account", { participant_user_id: "u" }, { participant_user_id: "u" }],
  ["the customer key", { customer_key: "1", name: "A" }, { customer_key: "1 ", name: "B" }],
  ["either user id", { id: "u", name: "A" }, { participant_user_id: "u", name: "B" }],
  [
    "the email address, whatever the registrant id",
    { registrant_id: "r", user_email: "a@example.com" },
    { registrant_id: "s", user_email: "a@example.com" },
  ],
  ["the name", { name: "Jane" }, { name: " Jane" }],
  [
    "the email address of a registrant who joined without the registration",
    { registrant_id: "r", user_email: "a@example.com" },
    { user_email: "a@example.com", registrant_id: "" },
  ],
  [
    "the user id of someone whose email address is known",
    { user_email: "a@example.com", id: "u" },
    { user_email: "", id: "u" },
  ],
])("finds the same participant by %s", (_, first, second) => {
  const participants = groupParticipants([session(0, 10, first), session(20, 30, second)]);
  expect(participants).toMatchObject([{ sessions: 2 }]);
  const reversed = groupParticipants([session(0, 10, second), session(20, 30, first)]);
  expect(reversed).toMatchObject([{ sessions: 2 }]);
});

test.each<[string, Session, Session]>([
  ["registrant ids", { registrant_id: "r", name: "Jane" }, { registrant_id: "s", name: "Jane" }],
  ["customer keys", { customer_key: "1", name: "Jane" }, { customer_key: "2", name: "Jane" }],
  [
    "email addresses",
    { user_email: "a@example.com", name: "Jane" },
    { user_email: "b@example.com", name: "Jane" },
  ],
  ["user ids", { id: "u", name: "Jane" }, { id: "v", name: "Jane" }],
  ["names", { name: "Jane" }, { name: "John" }],
  [
    "a name where one has an email address",
    { user_email: "a@example.com", name: "J" },
    { name: "J" },
  ],
  ["no names at all", {}, {}],
])("tells participants apart by %s", (_, first, second) => {
  const participants = groupParticipants([session(0, 10, first), session(20, 30, second)]);
  expect(participants).toMatchObject([{ sessions: 1 }, { sessions: 1 }]);
});

test("keeps ids and the fields that all sessions share, and no others", () => {
  const shared = { user_email: "a@example.com", registrant_id: "r" };
  const [participant] = groupParticipants([
    session(0, 10, { ...shared, name: "Jane" }),
    session(20, 30, { ...shared, name: "Jane (phone)", id: "u" }),
  ]);
  expect(participant).toEqual({
    ...shared,
    id: "u",
    join_time: at(0),
    leave_time: at(30),
    duration: 1200,
    sessions: 2,
  });
});

test("keeps what sessions were grouped by where one lacks it or writes it another way", () => {
  const keys = { registrant_id: "r", user_email: "Ann@example.com", customer_key: "7" };
  const sessions = [
    session(0, 10, { ...keys, name: "Ann" }),
    session(10, 20, { registrant_id: "", user_email: "ann@EXAMPLE.com", name: "Ann" }),
    session(20, 30, { customer_key: "7", name: " Ann" }),
  ];
  for (const entries of [sessions, sessions.toReversed()]) {
    const [participant, ...others] = groupParticipants(entries);
    expect(others).toEqual([]);
    expect(participant).toMatchObject({
      registrant_id: "r",
      user_email: expect.stringMatching(/^ann@example.com$/i),
      customer_key: "7",
      name: expect.stringMatching(/^ ?Ann$/),
      sessions: 3,
    });
  }
});

test("connects sessions by any of their identifiers, in whatever order they come", () => {
  const chain: Session[] = [
    { registrant_id: "r", user_email: "a@example.com" },
    { user_email: "A@example.com", id: "u" },
    { participant_user_id: "u", customer_key: "c" },
    { customer_key: "c", registrant_id: "s" },
    { registrant_id: "s", name: "last" },
  ];
  const sessions = chain.map((fields, index) => session(index, index + 1, fields));
  const order = fc.shuffledSubarray(sessions, { minLength: sessions.length });
  fc.assert(
    fc.property(order, (entries) => {
      expect(groupParticipants(entries)).toMatchObject([{ sessions: 5, duration: 300 }]);
    }),
  );
});

test("groups ten thousand sessions of one chain in a moment", () => {
  const sessions = Array.from({ length: 10_000 }, (_, index) => ({
    registrant_id: `r${index}`,
    customer_key: `r${index + 1}`,
    id: `u${index >> 1}`,
    user_email: `${(index + 1) >> 1}@example.com`,
  }));
  const startedAt = performance.now();
  expect(groupParticipants(sessions.toReversed())).toHaveLength(1);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

test("counts a session without times by its duration", () => {
  const jane = { name: "Jane" };
  const sessions = [{ ...jane, duration: 300 }, { ...jane, duration: 60 }, session(0, 10)];
  expect(groupParticipants(sessions)).toEqual([
    { ...jane, join_time: at(0), leave_time: at(10), duration: 960, sessions: 3 },
  ]);
});

test("uses the duration where the time of joining is missing", () => {
  const late = { name: "Jane", leave_time: at(20), duration: 600 };
  expect(groupParticipants([late, session(15, 25)])).toMatchObject([{ duration: 900 }]);
});

test("does not count time in the waiting room", () => {
  const waiting = session(0, 10, { name: "Jane", status: "in_waiting_room" });
  const present = session(10, 20, { name: "Jane", status: "in_meeting" });
  expect(groupParticipants([waiting, present])).toMatchObject([
    { join_time: at(10), leave_time: at(20), duration: 600, sessions: 1 },
  ]);
  expect(groupParticipants([waiting])).toMatchObject([
    { join_time: at(0), leave_time: at(10), duration: 0, sessions: 0 },
  ]);
});

test("uses the duration where the time of leaving is missing", () => {
  const open = { name: "Jane", join_time: at(0), duration: 600 };
  expect(groupParticipants([open, session(5, 20)])).toMatchObject([{ duration: 1200 }]);
});

test("returns participants in the order in which they first appear", () => {
  const entries = ["b", "a", "b", "c"].map((name, index) => session(index, index + 1, { name }));
  expect(groupParticipants(entries).map(({ name }) => name)).toEqual(["b", "a", "c"]);
});

test("groups any sessions into durations that no count of minutes contradicts", () => {
  const minutes = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 8 }), (times) => {
      const [participant] = groupParticipants(times.map(([a = 0, b = 0]) => session(a, b)));
      const present = Array.from({ length: 60 }, (_, minute) => minute).filter((minute) =>
        times.some(([a = 0, b = 0]) => a <= minute && minute < b),
      );
      expect(participant?.duration).toBe(present.length * 60);
    }),
  );
});
