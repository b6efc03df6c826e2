import type { Interception } from "../../sandbox/sandbox";
import { known } from "../../sandbox/world";
import {
  ZoomApiError,
  ZoomConnectionError,
  ZoomNetworkError,
  ZoomResponseError,
} from "../../src/client/errors";
import { rejection } from "../support/rejection";
import { runInSandbox as run } from "../support/runInSandbox";
import { breaks, respondsWith, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    email: `person${index + 1}@example.com`,
    first_name: "Person",
    last_name: String(index + 1),
  }));
const emails = (count: number) => people(count).map(({ email }) => email);

/** The requests that registered people, and whom. */
const batches = () =>
  sandbox()
    .received.filter(({ url }) => url.endsWith("/batch_registrants"))
    .map(({ body }) => JSON.parse(body) as { registrants: { email: string }[] });
const batchEmails = () => batches().map(({ registrants }) => registrants.map(({ email }) => email));

async function scheduledMeeting(): Promise<unknown> {
  const meeting = { userId: "me", meetingType: "2", approvalType: "0" };
  return (await run("createMeeting", meeting)).id;
}

/** Lets the mock server respond to a number of batches before interceptions do. */
function after(count: number, ...interceptions: Interception[]): void {
  const page = (start: number) =>
    respondsWith(201, {
      registrants: emails(95)
        .slice(start, start + 30)
        .map((email) => ({ email })),
    });
  const before = Array.from({ length: count }, (_, index) => page(index * 30));
  sandbox().intercept(...before, ...interceptions);
}

const addToWebinar = (count: number) =>
  run("addWebinarRegistrants", { webinarId: known.webinarId, registrants: people(count) });

describe("Add Meeting Registrants and Add Webinar Registrants", () => {
  test.each([
    ["one person in one batch", 1, [1]],
    ["30 people in one batch", 30, [30]],
    ["31 people in two batches", 31, [30, 1]],
    ["95 people in four batches", 95, [30, 30, 30, 5]],
  ])("register %s and return them as one list", async (_, count, sizes) => {
    const { registrants } = await addToWebinar(count);
    expect((registrants as { email: string }[]).map(({ email }) => email)).toEqual(emails(count));
    expect(batchEmails().map((batch) => batch.length)).toEqual(sizes);
    expect(batchEmails().flat()).toEqual(emails(count));
  });

  test("send nothing without registrants", async () => {
    const error = await rejection(
      run("addMeetingRegistrants", { meetingId: "1", registrants: "[]" }),
    );
    expect(error.message).toBe("Registrants is required.");
    expect(sandbox().received).toEqual([]);
  });

  const person = { email: "a@example.com", first_name: "A" };
  const long = "x".repeat(64);

  test("accept names of 64 characters, and people without a last name", async () => {
    const registrants = [person, { ...person, first_name: long, last_name: long }];
    await run("addWebinarRegistrants", { webinarId: known.webinarId, registrants });
    expect(batches()).toEqual([{ registrants }]);
  });

  test.each([
    [
      "half an email address",
      { ...person, email: "a@" },
      'item 2 must have an email address for "email". Got "a@".',
    ],
    [
      "no email address",
      { first_name: "A" },
      'item 2 must have an email address for "email". Got nothing.',
    ],
    [
      "no first name",
      { email: person.email },
      'must have a string of at most 64 characters for "first_name".',
    ],
    [
      "a first name of 65 characters",
      { ...person, first_name: `${long}x` },
      'at most 64 characters for "first_name".',
    ],
    [
      "a last name of 65 characters",
      { ...person, last_name: `${long}x` },
      'at most 64 characters for "last_name".',
    ],
    ["an unknown field", { ...person, firstName: "A" }, 'item 2 has an unknown field "firstName".'],
  ])("reject %s before anything is sent", async (_, wrong, message) => {
    for (const action of ["addMeetingRegistrants", "addWebinarRegistrants"]) {
      const inputs = { meetingId: "1", webinarId: "1", registrants: [person, wrong] };
      const error = await rejection(run(action, inputs));
      expect(error.name).toBe("InputError");
      expect(error.message).toMatch(/^Registrants item 2 /);
      expect(error.message).toContain(message);
    }
    expect(sandbox().received).toEqual([]);
  });

  test("send one batch after another, never two at a time", async () => {
    let running = 0;
    let most = 0;
    const slow: Interception = (_request, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.writeHead(201, { "Content-Type": "application/json" });
        response.end('{"registrants": []}');
      }, 20);
    };
    sandbox().intercept(slow, slow, slow);
    await addToWebinar(90);
    expect([most, batches().length]).toEqual([1, 3]);
  });

  test("send every batch with the same settings", async () => {
    const meetingId = await scheduledMeeting();
    const settings = { autoApprove: true, registrantsConfirmationEmail: true };
    await run("addMeetingRegistrants", { meetingId, registrants: people(31), ...settings });
    for (const { registrants, ...rest } of batches()) {
      expect(registrants.length).toBeGreaterThan(0);
      expect(rest).toEqual({ auto_approve: true, registrants_confirmation_email: true });
    }
  });

  const full = respondsWith(400, { code: 3043, message: "Webinar has reached maximum capacity." });
  test.each([
    [0, "0 of 95 registrants were registered."],
    [1, "30 of 95 registrants were registered, up to but not including person31@example.com."],
    [2, "60 of 95 registrants were registered, up to but not including person61@example.com."],
    [3, "90 of 95 registrants were registered, up to but not including person91@example.com."],
  ])(
    "after %i batches, reports how many were registered when one is rejected",
    async (count, told) => {
      after(count, full);
      const error = await rejection(addToWebinar(95));
      expect(error).toBeInstanceOf(ZoomApiError);
      expect(error.message).toMatch(/code 3043: Webinar has reached maximum capacity\./);
      expect(error.message.endsWith(` ${told}`)).toBe(true);
      expect(batches()).toHaveLength(count + 1);
    },
  );

  test("say so too when the token expires between batches", async () => {
    after(1, respondsWith(401, { code: 124, message: "Access token is expired." }));
    const error = await rejection(addToWebinar(31));
    expect(error).toBeInstanceOf(ZoomConnectionError);
    expect(error.message).toContain("up to but not including person31@example.com.");
  });

  test.each([
    ["the connection is lost", breaks, ZoomNetworkError],
    ["Zoom fails", respondsWith(500, { code: 500, message: "Error." }), ZoomApiError],
    ["the response is not JSON", respondsWith(201, "<html>"), ZoomResponseError],
    ["the response has no list", respondsWith(201, {}), ZoomResponseError],
  ])("say that a batch may have been processed when %s", async (_, interception, type) => {
    after(1, interception);
    const error = await rejection(addToWebinar(95));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(
      / 30 of 95 registrants were registered\. The next 30 registrants, starting with person31@example\.com, may have been registered\. The remaining 35 were not sent\.( If it happens again, contact Zoom support\.)?$/,
    );
    // It would contradict what may have been, or say it twice.
    expect(error.message).not.toContain("processed");
    expect(batches()).toHaveLength(2);
  });

  test.each([
    ["several people", 1, 35, "The next 5 registrants, starting with person31@example.com,"],
    ["one person", 1, 31, "Another registrant, person31@example.com,"],
    ["the only person", 0, 1, "Another registrant, person1@example.com,"],
  ])("name nobody as not sent when the last batch, of %s, fails", async (_, sent, all, who) => {
    after(sent, breaks);
    const { message } = await rejection(addToWebinar(all));
    expect(message.endsWith(` registered. ${who} may have been registered.`)).toBe(true);
  });

  test("count one person in the singular", async () => {
    after(1, breaks);
    expect((await rejection(addToWebinar(61))).message).toMatch(/ The remaining 1 was not sent\.$/);
    sandbox().intercept(full);
    expect((await rejection(addToWebinar(1))).message).toMatch(
      / 0 of 1 registrant was registered\.$/,
    );
  });

  test("send a batch again only when a rate limit kept Zoom from processing it", async () => {
    after(1, respondsWith(429, { code: 429, message: "Too many." }, { "X-RateLimit-Type": "QPS" }));
    expect((await addToWebinar(31)).registrants).toHaveLength(31);
    expect(batchEmails()).toEqual([emails(30), ["person31@example.com"], ["person31@example.com"]]);
  });

  test("work for scheduled meetings only, and say what to do", async () => {
    const registrants = people(1);
    const error = await rejection(
      run("addMeetingRegistrants", { meetingId: known.recurringMeetingId, registrants }),
    );
    expect(error.message).toContain("use Add Meeting Registrant or Add Webinar Registrant");
  });
});

test("registrants that were added are listed, found by id and gone once deleted", async () => {
  const meetingId = await scheduledMeeting();
  const { registrants } = await run("addMeetingRegistrants", { meetingId, registrants: people(2) });
  const [{ registrant_id: registrantId } = { registrant_id: "" }] = registrants as {
    registrant_id: string;
  }[];
  const registrant = await run("getMeetingRegistrant", { meetingId, registrantId });
  expect(registrant).toMatchObject({ id: registrantId, ...people(1)[0] });

  await run("deleteMeetingRegistrant", { meetingId, registrantId });
  const list = await run("listMeetingRegistrants", { meetingId });
  expect(list.registrants).toMatchObject([{ email: "person2@example.com" }]);
  const error = await rejection(run("getMeetingRegistrant", { meetingId, registrantId }));
  expect(error.message).toContain("The Registrant ID is invalid.");
});
