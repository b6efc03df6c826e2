import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingPollRequestBody } from "@zoom/rivet/meetings";
import { choice, id, jsonList, optionalFlag, text, triState } from "./builders";
import { InputError } from "./builders/inputError";
import { settingFlag } from "./builders/mode";
import { checkQuestion, findWithoutRightAnswers, questionFields } from "./pollQuestions";

/** Zoom's `poll_type` of a quiz. */
const quiz = 3;

const pollInputs = {
  title: text({
    label: "Title",
    comments: "The poll's title, at most 64 characters.",
    example: "What comes next",
    required: true,
    maxLength: 64,
  }),
  questions: jsonList({
    label: "Questions",
    comments:
      "The poll's questions, as a JSON list of objects with name (the question, at most 1,024 characters), type (single, multiple, matching, rank_order, short_answer, long_answer, fill_in_the_blank or rating_scale) and the other fields of that type: answers for single, multiple, matching and rank_order, and prompts for matching and rank_order. Zoom's page on polls describes all fields.",
    placeholder: '[{"name": "Are you coming?", "type": "single", "answers": ["Yes", "No"]}]',
    example:
      '[{"name": "How useful was this session?", "type": "single", "answers": ["Very", "Somewhat", "Not at all"]}]',
    required: true,
    fields: questionFields,
    check: checkQuestion,
  }),
  pollType: choice({
    label: "Poll Type",
    comments:
      "The type of poll. Advanced polls and quizzes must be enabled in the Zoom account. In a quiz, questions require right_answers. Default: Poll.",
    choices: [
      [1, "Poll"],
      [2, "Advanced poll"],
      [quiz, "Quiz"],
    ],
  }),
};

/** The inputs of a new poll. */
export const newPollInputs = {
  ...pollInputs,
  anonymous: optionalFlag({
    label: "Anonymous",
    comments: "Whether participants answer anonymously.",
  }),
};

/** The inputs of a poll's update, which replaces it. */
export const pollUpdateInputs = {
  ...pollInputs,
  // A PUT replaces the poll: fields that are not sent get Zoom's default, not their current value.
  anonymous: settingFlag("create", {
    label: "Anonymous",
    comments: "Whether participants answer anonymously.",
    zoomDefault: "off",
  }),
};

/** The filter of a meeting's or webinar's polls. */
export const pollFilterInputs = {
  anonymous: triState({
    label: "Anonymous",
    comments:
      "Whether to list only anonymous polls or only polls that are not anonymous. If unset, lists all polls.",
    unset: "Unset: all polls",
    on: "Anonymous polls",
    off: "Polls that are not anonymous",
  }),
};

const pollIdOptions = {
  label: "Poll Id",
  placeholder: "QalIoKWLTJehBJ8e1xRrbQ",
  example: "QalIoKWLTJehBJ8e1xRrbQ",
  required: true,
  allowed: "a poll's id",
} as const;

/** A poll of a meeting. */
export const meetingPollId = id({
  ...pollIdOptions,
  comments: "The poll's id, as returned by List Meeting Polls.",
  dataSource: "selectMeetingPoll",
});

/** A poll of a webinar. */
export const webinarPollId = id({
  ...pollIdOptions,
  comments: "The poll's id, as returned by List Webinar Polls.",
  dataSource: "selectWebinarPoll",
});

/**
 * @returns The body of `POST /meetings/{meetingId}/polls`, of the same for webinars, and of
 * `PUT /meetings/{meetingId}/polls/{pollId}` and the same for webinars.
 * @throws InputError if the poll is a quiz and a question lacks its right answers.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/polls
 */
export function toPoll({
  title,
  questions,
  pollType,
  anonymous,
}: ActionInputParameters<typeof pollUpdateInputs>): MeetingsCreateMeetingPollRequestBody {
  const incomplete = pollType === quiz ? findWithoutRightAnswers(questions) : -1;
  if (incomplete !== -1) {
    const problem = `item ${incomplete + 1} must have "right_answers" when Poll Type is Quiz`;
    throw new InputError("Questions", problem);
  }
  return { title, questions, poll_type: pollType, anonymous };
}
