import type { MeetingsCreateMeetingPollRequestBody } from "@zoom/rivet/meetings";
import type { Field } from "./builders/fields";

type Question = NonNullable<MeetingsCreateMeetingPollRequestBody["questions"]>[number];
type QuestionType = NonNullable<Question["type"]>;

/** The types of question whose answers people choose, with the maximum number of answers. */
const maxAnswers: Partial<Record<QuestionType, number>> = {
  single: 10,
  multiple: 10,
  matching: 16,
  rank_order: 7,
};

/** The types of question that have prompts, with the maximum number of each prompt's right answers. */
const maxPromptRightAnswers: Partial<Record<QuestionType, number>> = {
  matching: 10,
  rank_order: 1,
};

/** Maximum length of an answer that people write, in characters. */
const maxCharacters: Partial<Record<QuestionType, number>> = {
  short_answer: 500,
  long_answer: 2000,
};

/** The fields of a poll's question. */
export const questionFields = {
  name: { required: true, maxLength: 1024 },
  type: {
    required: true,
    oneOf: [
      "single",
      "multiple",
      "matching",
      "rank_order",
      "short_answer",
      "long_answer",
      "fill_in_the_blank",
      "rating_scale",
    ],
  },
  answers: { type: "texts" },
  right_answers: { type: "texts" },
  prompts: {
    type: "objects",
    fields: { prompt_question: { required: true }, prompt_right_answers: { type: "texts" } },
  },
  answer_required: { type: "boolean" },
  show_as_dropdown: { type: "boolean" },
  case_sensitive: { type: "boolean" },
  answer_min_character: { type: "number", min: 1 },
  answer_max_character: { type: "number", min: 1 },
  rating_min_value: { type: "number", min: 0, max: 10 },
  rating_max_value: { type: "number", min: 0, max: 10 },
  rating_min_label: {},
  rating_max_label: {},
} as const satisfies Record<keyof Question, Field>;

/**
 * Checks the requirements of a question's type.
 *
 * @returns What is wrong, to follow "item 1"; `undefined` if nothing is.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/polls
 */
export function checkQuestion(question: Question): string | undefined {
  const checks = [checkAnswers, checkPrompts, checkRightAnswers, checkCharacters, checkRating];
  return checks.map((check) => check(question)).find((problem) => problem !== undefined);
}

/**
 * Checks the requirements of a survey question's type. Surveys have no right answers.
 *
 * @returns What is wrong, to follow "questions item 1"; `undefined` if nothing is.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}/survey
 */
export function checkSurveyQuestion(question: Question): string | undefined {
  const checks = [checkAnswers, checkPrompts, checkCharacters, checkRating];
  return checks.map((check) => check(question)).find((problem) => problem !== undefined);
}

function checkAnswers({ type, answers = [] }: Question): string | undefined {
  const max = type && maxAnswers[type];
  if (max === undefined || (answers.length >= 2 && answers.length <= max)) return undefined;
  return `must have 2 to ${max} "answers", because its type is "${type}". Got ${answers.length}`;
}

function checkPrompts({ type, prompts = [] }: Question): string | undefined {
  const max = type && maxPromptRightAnswers[type];
  if (max === undefined) return undefined;
  if (prompts.length < 2 || prompts.length > 10) {
    return `must have 2 to 10 "prompts", because its type is "${type}". Got ${prompts.length}`;
  }
  const counts = prompts.map(({ prompt_right_answers = [] }) => prompt_right_answers.length);
  const found = counts.findIndex((count) => count > max);
  if (found === -1) return undefined;
  return `prompts item ${found + 1} must have at most ${max} "prompt_right_answers", because the question's type is "${type}". Got ${counts[found]}`;
}

function checkRightAnswers({ type, right_answers = [] }: Question): string | undefined {
  const hasOne = type === "single" || type === "matching";
  if (!hasOne || right_answers.length <= 1) return undefined;
  return `must have at most 1 "right_answers", because its type is "${type}". Got ${right_answers.length}`;
}

function checkCharacters(question: Question): string | undefined {
  const { type, answer_min_character: least = 1, answer_max_character: most = least } = question;
  const max = type && maxCharacters[type];
  if (max === undefined) return undefined;
  const longest = Math.max(least, most);
  if (longest > max) {
    return `must have at most ${max} for "answer_min_character" and "answer_max_character", because its type is "${type}". Got ${longest}`;
  }
  if (most >= least) return undefined;
  return `must have an "answer_max_character" of at least its "answer_min_character". Got ${least} to ${most}`;
}

function checkRating({ type, rating_min_value, rating_max_value }: Question): string | undefined {
  if (type !== "rating_scale" || rating_min_value === undefined || rating_max_value === undefined) {
    return undefined;
  }
  if (rating_min_value < rating_max_value) return undefined;
  return `must have a "rating_max_value" larger than its "rating_min_value". Got ${rating_min_value} to ${rating_max_value}`;
}

/** The types of question that require right answers in a quiz. */
const quizTypes: (QuestionType | undefined)[] = ["single", "multiple", "fill_in_the_blank"];

/**
 * Finds a question that a quiz cannot have.
 *
 * @returns The index of the first question that lacks its right answers; -1 if none does.
 */
export function findWithoutRightAnswers(questions: Question[]): number {
  return questions.findIndex(
    ({ type, right_answers }) => quizTypes.includes(type) && right_answers === undefined,
  );
}
