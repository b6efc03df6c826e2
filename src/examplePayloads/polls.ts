import { toSinglePage } from "../lists/singlePage";

export const poll = {
  id: "QalIoKWLTJehBJ8e1xRrbQ",
  title: "What comes next",
  status: "notstart" as const,
  poll_type: 1 as const,
  anonymous: true,
  questions: [
    {
      name: "How useful was this session?",
      type: "single" as const,
      answers: ["Very", "Somewhat", "Not at all"],
      answer_required: true,
      show_as_dropdown: false,
    },
  ],
};

export const pollList = toSinglePage("polls", [poll]);
