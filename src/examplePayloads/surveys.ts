const custom_survey = {
  title: "Feedback",
  anonymous: false,
  numbered_questions: false,
  show_question_type: false,
  feedback: "Thank you for your feedback.",
  questions: [
    {
      name: "How useful was it?",
      type: "single" as const,
      answer_required: true,
      show_as_dropdown: false,
      answers: ["Very", "Somewhat", "Not at all"],
    },
  ],
};

export const meetingSurvey = { show_in_the_browser: true, custom_survey };

export const webinarSurvey = { ...meetingSurvey, show_in_the_follow_up_email: false };

const report = {
  start_time: "2022-02-01T12:34:12Z",
  survey_id: "8SFHRTGHAAAiAAAAAiAiAiiAii==",
  survey_name: "Feedback",
  survey_answers: [
    {
      email: "someone@example.com",
      name: "John Doe",
      first_name: "John",
      last_name: "Doe",
      answer_details: [
        {
          question: "How useful was it?",
          question_id: "798fGJEWrA",
          answer: "Very",
          date_time: "2022-02-01T12:37:12Z",
        },
      ],
    },
  ],
};

export const meetingSurveyReport = {
  meeting_id: 89347503,
  meeting_uuid: "4444AAAiAAAAAiAiAiiAii==",
  ...report,
};

export const webinarSurveyReport = {
  webinar_id: 89347503,
  webinar_uuid: "4444AAAiAAAAAiAiAiiAii==",
  ...report,
};
