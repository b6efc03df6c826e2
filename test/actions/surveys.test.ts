import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const updated = { status: 204, body: undefined };
const short = { title: "Why?", type: "short" };

describe.each([
  ["Meeting", "single"],
  ["Webinar", "multiple"],
])("Update %s Registration Questions", (kind, choiceType) => {
  const action = `update${kind}RegistrationQuestions`;
  const id = `${kind.toLowerCase()}Id`;
  const choice = { title: "Which?", type: choiceType, answers: ["A", "B"] };

  test("sends either list alone", async () => {
    const requests = replay(updated, updated);
    await run(action, { [id]: "1", customQuestions: [short, choice] });
    await run(action, { [id]: "1", questions: [{ field_name: "city", required: true }] });
    expect(requests.map(({ body }) => body)).toEqual([
      { custom_questions: [short, choice] },
      { questions: [{ field_name: "city", required: true }] },
    ]);
  });

  test.each([
    ["no questions", {}, "Questions or Custom Questions is required."],
    [
      "a choice without answers",
      { customQuestions: [short, { ...choice, answers: undefined }] },
      `Custom Questions item 2 must have "answers", because its type is "${choiceType}".`,
    ],
    [
      "answers of a short question",
      { customQuestions: [{ ...short, answers: ["A"] }] },
      'Custom Questions item 1 must not have "answers", because its type is "short".',
    ],
  ])("rejects %s before a request", async (_why, inputs, message) => {
    const requests = replay();
    expect((await failure(action, { [id]: "1", ...inputs })).message).toBe(message);
    expect(requests).toEqual([]);
  });

  test.each([
    ["a field that the form does not have", { questions: [{ field_name: "age" }] }],
    ["a type of the other form", { customQuestions: [{ title: "x", type: "single_choice" }] }],
    ["a question without a title", { customQuestions: [{ type: "short" }] }],
    ["a question without a type", { customQuestions: [{ title: "x" }] }],
  ])("rejects %s before a request", async (_why, inputs) => {
    const requests = replay();
    expect((await failure(action, { [id]: "1", ...inputs })).name).toBe("InputError");
    expect(requests).toEqual([]);
  });
});

const question = { name: "How was it?", type: "single", answers: ["Good", "Bad"] };
const rating = { name: "How was it?", type: "rating_scale" };
const matching = {
  name: "Which?",
  type: "matching",
  answers: ["A", "B"],
  prompts: [{ prompt_question: "1" }, { prompt_question: "2" }],
};
const text = (length: number) => "x".repeat(length);

type Limit = [what: string, most: number, surveyOf: (size: number) => object];

const limits: Limit[] = [
  ["characters of a title", 64, (size) => ({ title: text(size) })],
  ["characters of a feedback", 320, (size) => ({ feedback: text(size) })],
  ["questions", 100, (size) => ({ questions: Array(size).fill(question) })],
  ["characters of a question", 420, (size) => ({ questions: [{ ...question, name: text(size) }] })],
  [
    "characters of an answer",
    200,
    (size) => ({ questions: [{ ...question, answers: ["Good", text(size)] }] }),
  ],
  [
    "characters of a prompt",
    200,
    (size) => ({
      questions: [{ ...matching, prompts: [{ prompt_question: text(size) }, ...matching.prompts] }],
    }),
  ],
  [
    "characters of the low label of a rating",
    50,
    (size) => ({ questions: [{ ...rating, rating_min_label: text(size) }] }),
  ],
  [
    "characters of the high label of a rating",
    50,
    (size) => ({ questions: [{ ...rating, rating_max_label: text(size) }] }),
  ],
];

describe.each(["Meeting", "Webinar"])("Update %s Survey", (kind) => {
  const action = `update${kind}Survey`;
  const id = `${kind.toLowerCase()}Id`;

  test("sends only what is set", async () => {
    const requests = replay(updated, updated);
    await run(action, { [id]: "1", showInTheBrowser: "false" });
    await run(action, { [id]: "1", customSurvey: { title: "T", questions: [question] } });
    expect(requests.map(({ body }) => body)).toEqual([
      { show_in_the_browser: false },
      { custom_survey: { title: "T", questions: [question] } },
    ]);
  });

  test.each(limits)("accepts as many %s as Zoom: %i", async (_what, most, surveyOf) => {
    const requests = replay(updated);
    await run(action, { [id]: "1", customSurvey: surveyOf(most) });
    const { name, message } = await failure(action, {
      [id]: "1",
      customSurvey: surveyOf(most + 1),
    });
    expect([name, message]).toEqual(["InputError", expect.stringContaining(String(most))]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["one answer", { questions: [{ ...question, answers: ["Good"] }] }, /item 1 must have 2 to 10/],
    [
      "no prompts",
      { questions: [question, { name: "x", type: "rank_order", answers: ["a", "b"] }] },
      /item 2 .*prompts/,
    ],
    [
      "right answers, which surveys do not have",
      { questions: [{ ...question, right_answers: ["Good"] }] },
      /right_answers/,
    ],
    [
      "a prompt without a question",
      { questions: [{ ...matching, prompts: [{}, ...matching.prompts] }] },
      /prompt_question/,
    ],
  ])("rejects %s before a request", async (_why, customSurvey, message) => {
    const requests = replay();
    const error = await failure(action, { [id]: "1", customSurvey: JSON.stringify(customSurvey) });
    expect(error.message).toMatch(/^Custom Survey /);
    expect(error.message).toMatch(message);
    expect(requests).toEqual([]);
  });
});
