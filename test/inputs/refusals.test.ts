import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const meeting = { userId: "me" };
const user = {
  userId: "me",
  email: "someone@example.com",
  firstName: "John",
  lastName: "Doe",
  userType: "1",
};
const registrant = { meetingId: "1", email: "someone@example.com", firstName: "J", lastName: "D" };

type ApiErrorDetails = [action: string, inputs: Record<string, unknown>, message: string];

const refusals: ApiErrorDetails[] = [
  [
    "createMeeting",
    { ...meeting, duration: "1.5" },
    'Duration must be a whole number of minutes, 1 or more, not "1.5".',
  ],
  [
    "createMeeting",
    { ...meeting, startTime: "2027-02-30" },
    'Start Time must be a date and time that exists, such as 2027-02-28T09:30:00Z, not "2027-02-30".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2", weeklyDay: "1,8" },
    'Weekly Day must be a whole number from 1 to 7, or several separated by commas, not "1,8".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyDay: "32" },
    'Monthly Day must be a whole number from 1 to 31, not "32".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2" },
    "Weekly Day is needed with Recurrence “Weekly”: days from 1 to 7.",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3" },
    "Monthly Day or else Monthly Week with Monthly Week Day is needed with Recurrence “Monthly”.",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyDay: "15", monthlyWeek: "1", monthlyWeekDay: "2" },
    "Monthly Day cannot be used together with Monthly Week and Monthly Week Day: leave one or the other blank (Monthly Day is 15, Monthly Week 1, Monthly Week Day 2).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyWeek: "-1" },
    "Monthly Week Day is needed together with Monthly Week (-1).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "3", monthlyWeekDay: "2" },
    "Monthly Week is needed together with Monthly Week Day (2).",
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "2", weeklyDay: "1", repeatInterval: "13" },
    'Repeat Interval must be at most 12 with Recurrence "Weekly", not 13.',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "1", meetingType: "2" },
    'Meeting Type must be "8" (Recurring with fixed time) or blank when Recurrence is set, not "2".',
  ],
  [
    "createMeeting",
    { ...meeting, recurrence: "4" },
    'Recurrence must be one of "1" (Daily), "2" (Weekly), "3" (Monthly), not "4".',
  ],
  [
    "createMeeting",
    { ...meeting, agenda: "x".repeat(2001) },
    `Agenda must be a text of at most 2,000 characters, not "${"x".repeat(60)}…" (2,001 characters).`,
  ],
  [
    "createMeeting",
    { ...meeting, password: "elevenchars" },
    "Password must be a text of at most 10 characters, not a secret of 11 characters.",
  ],
  [
    "createMeeting",
    { userId: " " },
    "User Id must be a user's id, an email address or “me”, not blank.",
  ],
  [
    "updateMeeting",
    { meetingId: "1" },
    'Recurrence must be one of "none" (None), "1" (Daily), "2" (Weekly), "3" (Monthly), not blank.',
  ],
  [
    "updateUser",
    { ...user, hostKey: "12345" },
    "Host Key must be 6 to 10 digits, not a secret of 5 characters.",
  ],
  [
    "updateUser",
    { ...user, personalMeetingId: "123456789" },
    'Personal Meeting Id must be 10 digits, not "123456789".',
  ],
  [
    "updateUser",
    { ...user, email: "nobody" },
    'Email must be an email address of at most 128 characters, such as someone@example.com, not "nobody".',
  ],
  [
    "addMeetingRegistrant",
    { ...registrant, roleInPurchaseProcess: "Boss" },
    'Role In Purchase Process must be one of "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved", not "Boss".',
  ],
  [
    "addMeetingRegistrant",
    { ...registrant, firstName: "x".repeat(65) },
    `First Name must be a text of at most 64 characters, not "${"x".repeat(60)}…" (65 characters).`,
  ],
  [
    "getMeeting",
    { meetingId: ".." },
    'Meeting Id must be a number such as 876 3473 0132, or the UUID of a past occurrence, not "..".',
  ],
  [
    "getWebinar",
    { webinarId: "" },
    "Webinar Id must be a number such as 876 3473 0132, or the UUID of a past occurrence, not blank.",
  ],
  [
    "deleteUser",
    { userId: "" },
    "User Id must be a user's id, an email address or “me”, not blank.",
  ],
];

test.each(refusals)("%s refuses %j before anything is sent", async (action, inputs, message) => {
  const requests = replay();
  const error = await failure(action, inputs);
  expect(error.message).toBe(message);
  expect(error.name).toBe("InputError");
  expect(requests).toEqual([]);
});

describe("recurrence", () => {
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay({ status: 201, body: {} });
    await run("createMeeting", { ...meeting, ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("makes a meeting without a type one that recurs with fixed time", async () => {
    const { type, recurrence } = await body({ recurrence: "1", repeatInterval: "90" });
    expect({ type, recurrence }).toEqual({ type: 8, recurrence: { type: 1, repeat_interval: 90 } });
  });

  test("takes a monthly day", async () => {
    const { recurrence } = await body({ recurrence: "3", monthlyDay: "15" });
    expect(recurrence).toEqual({ type: 3, monthly_day: 15 });
  });

  test("leaves out what belongs to another pattern, as the comments say", async () => {
    const { recurrence } = await body({
      recurrence: "1",
      weeklyDay: "1",
      monthlyDay: "1",
      monthlyWeek: "1",
      monthlyWeekDay: "1",
    });
    expect(recurrence).toEqual({ type: 1 });
  });

  test("is not sent if it is blank", async () => {
    expect(await body({ weeklyDay: "1" })).not.toHaveProperty("recurrence");
  });
});
