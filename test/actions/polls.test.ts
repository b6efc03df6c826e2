import { expectedResult, fixture } from "../../sandbox/fixture";
import { failure } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

type Data = Record<string, unknown>;
interface Listed {
  polls: { questions: Data[] }[];
}

const question = { name: "Ready?", type: "single", answers: ["Yes", "No"] };
const texts = (count: number) => Array.from({ length: count }, (_, index) => `Text ${index + 1}`);
const prompts = (count: number, answers: string[] = []) =>
  texts(count).map((prompt_question) => ({ prompt_question, prompt_right_answers: answers }));

const inputs = (...questions: Data[]) => ({ meetingId: "1", title: "Poll", questions });
const rejected = async (...questions: Data[]) => {
  const requests = replay();
  const { message, name } = await failure("createMeetingPoll", inputs(...questions));
  expect([name, requests]).toEqual(["InputError", []]);
  return message;
};
const sent = async (...questions: Data[]) =>
  (await requestsOf("createMeetingPoll", inputs(...questions)))[0]?.body;

describe("a question is sent", () => {
  test.each<[string, Data]>([
    ["single choice with 10 answers", { type: "single", answers: texts(10) }],
    ["multiple choice with 2 answers", { type: "multiple", answers: texts(2) }],
    ["multiple choice with 10 answers", { type: "multiple", answers: texts(10) }],
    [
      "multiple choice with several right answers",
      { type: "multiple", answers: texts(3), right_answers: ["Text 1", "Text 2"] },
    ],
    ["matching with 16 answers", { type: "matching", answers: texts(16), prompts: prompts(10) }],
    ["rank order with 7 answers", { type: "rank_order", answers: texts(7), prompts: prompts(2) }],
    ["a short answer", { type: "short_answer", answer_max_character: 500 }],
    ["a long answer", { type: "long_answer", answer_min_character: 1, answer_max_character: 2000 }],
    ["a blank without answers", { type: "fill_in_the_blank" }],
    ["a rating", { type: "rating_scale", rating_min_value: 0, rating_max_value: 10 }],
  ])("for %s", async (_, given) => {
    const expected = JSON.parse(JSON.stringify({ name: "Why?", ...given }));
    expect(await sent({ name: "Why?", ...given })).toEqual({
      title: "Poll",
      questions: [expected],
    });
  });

  test("as List Meeting Polls returns it, with fields that its type does not use", async () => {
    const [listed] = (expectedResult(fixture("listMeetingPolls")) as Listed).polls;
    const questions = listed?.questions ?? [];
    expect(questions.length).toBeGreaterThan(3);
    expect(await sent(...questions)).toEqual({ title: "Poll", questions });
  });
});

describe("a question is rejected", () => {
  test.each<[string, Data, string]>([
    [
      "for having no name",
      { type: "single" },
      'Questions item 2 must have a string of at most 1,024 characters for "name".',
    ],
    [
      "for a name of 1,025 characters",
      { ...question, name: "x".repeat(1025) },
      'characters for "name".',
    ],
    ["for having no type", { name: "Why?" }, 'item 2 must have "single" or "multiple" or'],
    [
      "for a type that does not exist",
      { ...question, type: "choice" },
      'for "type". Got "choice".',
    ],
    [
      "for having no answers",
      { name: "Why?", type: "single" },
      'Questions item 2 must have 2 to 10 "answers", because its type is "single". Got 0.',
    ],
    ["for a single answer", { ...question, answers: ["Yes"] }, 'must have 2 to 10 "answers"'],
    ["for 11 answers to a single choice", { ...question, answers: texts(11) }, "Got 11."],
    [
      "for 11 answers to a multiple choice",
      { ...question, type: "multiple", answers: texts(11) },
      'type is "multiple". Got 11.',
    ],
    [
      "for 17 answers to match",
      { ...question, type: "matching", answers: texts(17), prompts: prompts(2) },
      'must have 2 to 16 "answers", because its type is "matching". Got 17.',
    ],
    [
      "for 8 answers to rank",
      { ...question, type: "rank_order", answers: texts(8), prompts: prompts(2) },
      'must have 2 to 7 "answers", because its type is "rank_order". Got 8.',
    ],
    [
      "for a single prompt to match",
      { ...question, type: "matching", prompts: prompts(1) },
      'must have 2 to 10 "prompts", because its type is "matching". Got 1.',
    ],
    [
      "for having no prompts to match",
      { ...question, type: "matching" },
      'must have 2 to 10 "prompts"',
    ],
    [
      "for 11 prompts to rank",
      { ...question, type: "rank_order", prompts: prompts(11) },
      "Got 11.",
    ],
    [
      "for a prompt to rank with two right answers",
      { ...question, type: "rank_order", prompts: prompts(2, ["1", "2"]) },
      'item 2 prompts item 1 must have at most 1 "prompt_right_answers", because the question\'s type is "rank_order". Got 2.',
    ],
    [
      "for a prompt to match with 11 right answers",
      { ...question, type: "matching", prompts: [...prompts(1), ...prompts(1, texts(11))] },
      'prompts item 2 must have at most 10 "prompt_right_answers"',
    ],
    [
      "for a prompt without a question",
      { ...question, type: "matching", prompts: [{ prompt_question: "" }, ...prompts(1)] },
      'item 2 prompts item 1 must have a string for "prompt_question". Got an empty string.',
    ],
    [
      "for two right answers to a single choice",
      { ...question, right_answers: ["Yes", "No"] },
      'must have at most 1 "right_answers", because its type is "single". Got 2.',
    ],
    [
      "for two right answers to a matching question",
      { ...question, type: "matching", prompts: prompts(2), right_answers: ["Yes", "No"] },
      'must have at most 1 "right_answers", because its type is "matching". Got 2.',
    ],
    [
      "for a short answer of 501 characters",
      { name: "Why?", type: "short_answer", answer_max_character: 501 },
      'must have at most 500 for "answer_min_character" and "answer_max_character", because its type is "short_answer". Got 501.',
    ],
    [
      "for a long answer of 2,001 characters",
      { name: "Why?", type: "long_answer", answer_max_character: 2001 },
      "at most 2000 for",
    ],
    [
      "for a maximum length below the minimum",
      { name: "Why?", type: "short_answer", answer_min_character: 9, answer_max_character: 8 },
      'must have an "answer_max_character" of at least its "answer_min_character". Got 9 to 8.',
    ],
    [
      "for a minimum length of 0",
      { name: "Why?", type: "short_answer", answer_min_character: 0 },
      'must have a whole number, at least 1 for "answer_min_character". Got 0.',
    ],
    [
      "for a rating above 10",
      { name: "Why?", type: "rating_scale", rating_max_value: 11 },
      'must have a whole number from 0 to 10 for "rating_max_value". Got 11.',
    ],
    [
      "for a rating whose maximum is its minimum",
      { name: "Why?", type: "rating_scale", rating_min_value: 5, rating_max_value: 5 },
      'must have a "rating_max_value" larger than its "rating_min_value". Got 5 to 5.',
    ],
    ["for an unknown field", { ...question, shown: true }, 'item 2 has an unknown field "shown".'],
  ])("%s", async (_, given, message) => {
    expect(await rejected(question, given)).toContain(message);
  });

  test("where there are no others, for an empty list", async () => {
    const { message } = await failure("createMeetingPoll", { ...inputs(), questions: "[]" });
    expect(message).toBe("Questions is required.");
  });
});

describe("a quiz", () => {
  const quiz = (...questions: Data[]) => ({ ...inputs(...questions), pollType: "3" });

  test.each([
    ["a single choice", question],
    ["a multiple choice", { ...question, type: "multiple" }],
    ["a blank to fill in", { name: "Why?", type: "fill_in_the_blank" }],
  ])("needs the right answers of %s", async (_, given) => {
    const requests = replay();
    const right = { ...question, right_answers: ["Yes"] };
    for (const action of ["createMeetingPoll", "createWebinarPoll", "updateMeetingPoll"]) {
      const ids = { webinarId: "1", pollId: "p" };
      const { message } = await failure(action, { ...quiz(right, given), ...ids });
      expect(message).toBe('Questions item 2 must have "right_answers" when Poll Type is Quiz.');
    }
    expect(requests).toEqual([]);
  });

  test("finds those of matching and rank order at the prompts, and needs none of others", async () => {
    const matching = { ...question, type: "matching", prompts: prompts(2, ["Yes"]) };
    const long = { name: "Why?", type: "long_answer" };
    const [request] = await requestsOf("createMeetingPoll", quiz(matching, long));
    expect(request?.body).toMatchObject({ poll_type: 3, questions: [matching, long] });
  });
});

test.each([501, 0])("invite links for %i people are rejected", async (count) => {
  const requests = replay();
  const attendees = texts(count).map((name) => ({ name }));
  for (const action of ["createMeetingInviteLinks", "createWebinarInviteLinks"]) {
    const ids = { meetingId: "1", webinarId: "1" };
    const { message } = await failure(action, { ...ids, attendees });
    const tooMany = /^Attendees must be a JSON list of at most 500 objects with "name"/;
    expect(message).toMatch(attendees.length === 0 ? /^Attendees is required\.$/ : tooMany);
  }
  expect(requests).toEqual([]);
});

test("invite links for 500 people go out in one request, with a lifetime of 0 or more", async () => {
  const attendees = texts(500).map((name) => ({ name }));
  const given = { meetingId: "1", attendees, ttl: "0" };
  const requests = await requestsOf("createMeetingInviteLinks", given);
  expect(requests.map(({ body }) => body)).toEqual([{ attendees, ttl: 0 }]);
});

test.each([
  [
    "an attendee without a name",
    { attendees: [{}] },
    'Attendees item 1 must have a string of at most 64 characters for "name".',
  ],
  [
    "a name of 65 characters",
    { attendees: [{ name: "x".repeat(65) }] },
    "Attendees item 1 must have a string of at most 64",
  ],
  [
    "a lifetime above 90 days",
    { attendees: [{ name: "A" }], ttl: "7776001" },
    "Link Lifetime must be a whole number of seconds from 0",
  ],
  [
    "a negative lifetime",
    { attendees: [{ name: "A" }], ttl: "-1" },
    "Link Lifetime must be a whole number of seconds from 0",
  ],
])("invite links reject %s", async (_, given, message) => {
  const requests = replay();
  const error = await failure("createMeetingInviteLinks", { meetingId: "1", ...given });
  expect(error.message).toContain(message);
  expect(requests).toEqual([]);
});
