import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { MeetingsCreateMeetingPollRequestBody } from "@zoom/rivet/meetings";
import { choice, id, jsonList, optionalFlag, text, triState } from "./builders";
import { InputError } from "./builders/inputError";
import { settingFlag } from "./mode";
import { checkQuestion, findWithoutRightAnswers, questionFields } from "./pollQuestions";

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
      "The poll's questions, as a JSON list of objects with name (the question, at most 1,024 characters) and type: single, multiple, matching, rank_order, short_answer, long_answer, fill_in_the_blank or rating_scale. Questions of type single and multiple need 2 to 10 answers, matching 2 to 16, rank_order 2 to 7; matching and rank_order also need 2 to 10 prompts, each with prompt_question and, in a quiz, prompt_right_answers. Further fields: right_answers, answer_required, show_as_dropdown, case_sensitive, answer_min_character, answer_max_character, rating_min_value, rating_max_value, rating_min_label, rating_max_label.",
    placeholder: '[{"name": "Are you coming?", "type": "single", "answers": ["Yes", "No"]}]',
    example:
      '[{"name": "How useful was this meeting?", "type": "single", "answers": ["Very", "Somewhat", "Not at all"]}]',
    required: true,
    fields: questionFields,
    check: checkQuestion,
  }),
  pollType: choice({
    label: "Poll Type",
    comments:
      "The type of poll. Advanced polls and quizzes have to be enabled in the Zoom account; in a quiz, questions need right_answers. If blank, Poll.",
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
  // A PUT replaces the poll: what is not sent gets Zoom's default, not the value it had.
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
      "Whether to list the polls that participants answer anonymously, or the others. If unset, all polls.",
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
  comments: "The poll's id, as List Meeting Polls returns it.",
});

/** A poll of a webinar. */
export const webinarPollId = id({
  ...pollIdOptions,
  comments: "The poll's id, as List Webinar Polls returns it.",
});

/**
 * Maps a poll to Zoom's body.
 *
 * @param poll The cleaned inputs.
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
