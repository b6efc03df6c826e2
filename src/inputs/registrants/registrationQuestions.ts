import type { ActionInputParameters } from "@prismatic-io/spectral";
import { jsonList } from "../builders";
import { InputError } from "../builders/inputError";

const fieldNames = [
  "last_name",
  "address",
  "city",
  "country",
  "zip",
  "state",
  "phone",
  "industry",
  "org",
  "job_title",
  "purchasing_time_frame",
  "role_in_purchase_process",
  "no_of_employees",
  "comments",
] as const;

function registrationQuestionInputs(types: readonly string[]) {
  return {
    customQuestions: jsonList({
      label: "Custom Questions",
      comments: `Custom questions as a JSON list of objects with title, type (${types.join(", ")}) and, optionally, required (true or false). All types except short require answers, a list of strings. Replaces all custom questions. If blank, they are left unchanged.`,
      placeholder: '[{"title": "How did you hear about us?", "type": "short"}]',
      example: '[{"title": "How did you hear about us?", "type": "short", "required": true}]',
      fields: {
        title: { required: true },
        type: { required: true, oneOf: types },
        required: { type: "boolean" },
        answers: { type: "texts" },
      },
      check: ({ type, answers = [] }) => {
        if (type === "short") {
          return answers.length > 0
            ? 'must not have "answers", because its type is "short"'
            : undefined;
        }
        return answers.length > 0
          ? undefined
          : `must have "answers", because its type is "${type}"`;
      },
    }),
    questions: jsonList({
      label: "Questions",
      comments: `Standard questions besides first name and email address, as a JSON list of objects with field_name (${fieldNames.join(", ")}) and, optionally, required (true or false). If blank, they are left unchanged.`,
      placeholder: '[{"field_name": "last_name", "required": true}]',
      example: '[{"field_name": "last_name", "required": true}]',
      fields: {
        field_name: { required: true, oneOf: fieldNames },
        required: { type: "boolean" },
      },
    }),
  };
}

/** The registration form of a meeting. */
export const meetingQuestionInputs = registrationQuestionInputs(["short", "single"]);

/** The registration form of a webinar. */
export const webinarQuestionInputs = registrationQuestionInputs([
  "short",
  "single_radio",
  "single_dropdown",
  "multiple",
]);

/**
 * @returns The body of `PATCH /meetings/{meetingId}/registrants/questions`, and of the same for
 * webinars.
 * @throws InputError if there are no questions.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}/registrants/questions
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/registrants/questions
 */
export function toRegistrationQuestions({
  customQuestions,
  questions,
}: ActionInputParameters<typeof meetingQuestionInputs>) {
  if (!customQuestions && !questions) {
    throw new InputError("Questions", "or Custom Questions is required");
  }
  return { custom_questions: customQuestions, questions };
}
