export const pollResults = {
  id: 97763643886,
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  start_time: "2021-12-15T12:02:00Z",
  questions: [
    {
      name: "John Doe",
      email: "someone@example.com",
      question_details: [
        {
          answer: "Friday",
          date_time: "2021-12-15T12:30:00Z",
          polling_id: "examplePollId",
          question: "When do we release?",
        },
      ],
    },
  ],
};

export const questionsAndAnswers = {
  id: 97763643886,
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  start_time: "2021-12-15T12:02:00Z",
  questions: [
    {
      name: "Jane Roe",
      email: "jane.roe@example.com",
      question_details: [
        {
          question: "Is there a recording?",
          answer: "Yes, tomorrow.",
        },
      ],
    },
  ],
};
