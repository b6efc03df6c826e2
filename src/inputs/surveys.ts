import type { ActionInputParameters } from "@prismatic-io/spectral";
import type {
  MeetingsUpdateMeetingSurveyRequestBody,
  WebinarsUpdateWebinarSurveyRequestBody,
} from "@zoom/rivet/meetings";
import { jsonObject, text } from "./builders";
import type { Field } from "./builders/fields";
import { InputError } from "./builders/inputError";
import { settingFlag } from "./builders/mode";
import { checkSurveyQuestion, questionFields } from "./pollQuestions";

type CustomSurvey = NonNullable<MeetingsUpdateMeetingSurveyRequestBody["custom_survey"]>;

const { right_answers: _, case_sensitive: __, ...surveyQuestionFields } = questionFields;

const surveyFields = {
  title: { maxLength: 64 },
  anonymous: { type: "boolean" },
  numbered_questions: { type: "boolean" },
  show_question_type: { type: "boolean" },
  feedback: { maxLength: 320 },
  questions: {
    type: "objects",
    minItems: 1,
    maxItems: 100,
    fields: {
      ...surveyQuestionFields,
      name: { required: true, maxLength: 420 },
      answers: { type: "texts", maxLength: 200 },
      prompts: {
        type: "objects",
        fields: { prompt_question: { required: true, maxLength: 200 } },
      },
      rating_min_label: { maxLength: 50 },
      rating_max_label: { maxLength: 50 },
    },
  },
} as const satisfies Record<keyof CustomSurvey, Field>;

/** The survey of a meeting. */
export const meetingSurveyInputs = {
  showInTheBrowser: settingFlag("update", {
    label: "Show In The Browser",
    comments:
      "Whether to open the survey in participants' browsers when the meeting or webinar ends.",
  }),
  customSurvey: jsonObject({
    label: "Custom Survey",
    comments:
      "The survey as a JSON object with title (at most 64 characters), questions (1 to 100 objects, each with name and type, and answers or prompts as in a poll) and, optionally, anonymous, numbered_questions, show_question_type and feedback (at most 320 characters). Replaces the current questions. If blank, the survey is left unchanged.",
    placeholder:
      '{"title": "Feedback", "questions": [{"name": "How was it?", "type": "long_answer"}]}',
    example:
      '{"title": "Feedback", "questions": [{"name": "How useful was it?", "type": "single", "answers": ["Very", "Not at all"]}]}',
    fields: surveyFields,
  }),
  thirdPartySurvey: text({
    label: "Third Party Survey",
    comments:
      "The link to a survey outside Zoom, at most 64 characters. If blank, the current link is kept.",
    placeholder: "https://example.com/survey",
    example: "https://example.com/survey",
    maxLength: 64,
  }),
};

/** The survey of a webinar. */
export const webinarSurveyInputs = {
  ...meetingSurveyInputs,
  showInTheFollowUpEmail: settingFlag("update", {
    label: "Show In The Follow-Up Email",
    comments: "Whether the follow-up email has a link to the survey.",
  }),
};

/**
 * @returns The body of `PATCH /meetings/{meetingId}/survey`.
 * @throws InputError if a question does not meet the requirements of its type.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}/survey
 */
export function toMeetingSurvey(
  survey: ActionInputParameters<typeof meetingSurveyInputs>,
): MeetingsUpdateMeetingSurveyRequestBody {
  const { showInTheBrowser, customSurvey, thirdPartySurvey } = survey;
  return {
    show_in_the_browser: showInTheBrowser,
    custom_survey: customSurvey && toCustomSurvey(customSurvey),
    third_party_survey: thirdPartySurvey,
  };
}

/**
 * @returns The body of `PATCH /webinars/{webinarId}/survey`.
 * @throws InputError as {@link toMeetingSurvey} does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/survey
 */
export function toWebinarSurvey({
  showInTheFollowUpEmail,
  ...survey
}: ActionInputParameters<typeof webinarSurveyInputs>): WebinarsUpdateWebinarSurveyRequestBody {
  return { ...toMeetingSurvey(survey), show_in_the_follow_up_email: showInTheFollowUpEmail };
}

function toCustomSurvey(survey: CustomSurvey): CustomSurvey {
  for (const [index, question] of (survey.questions ?? []).entries()) {
    const problem = checkSurveyQuestion(question);
    if (problem) throw new InputError("Custom Survey", `questions item ${index + 1} ${problem}`);
  }
  return survey;
}
