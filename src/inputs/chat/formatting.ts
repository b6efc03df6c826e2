import { jsonList } from "../builders";
import { describeValue } from "../builders/inputError";

const position = { type: "number", required: true } as const;

const formats = [
  "Bold",
  "Italic",
  "Strikethrough",
  "BulletedList",
  "NumberedList",
  "Underline",
  "FontSize",
  "FontColor",
  "BackgroundColor",
  "LeftIndent",
  "Paragraph",
  "Quote",
  "AddLink",
] as const;

const mentionOfContact = 1;
const mentionOfEveryone = 2;

/** How a message looks, and whom it mentions. */
export const formattingInputs = {
  atItems: jsonList({
    label: "At Items",
    comments:
      "The mentions in the message, as a JSON list. at_type is 1 for the contact in at_contact or 2 for everyone; start_position and end_position are the first and last character of the mention in Message, counted from 0. If blank, no one is mentioned.",
    placeholder:
      '[{"at_type": 1, "at_contact": "someone@example.com", "start_position": 0, "end_position": 8}]',
    example:
      '[{"at_type": 1, "at_contact": "someone@example.com", "start_position": 0, "end_position": 8}]',
    fields: {
      at_type: { type: "number", required: true },
      at_contact: {},
      start_position: position,
      end_position: position,
    },
    check: ({ at_type, at_contact, ...span }) => {
      if (at_type !== mentionOfContact && at_type !== mentionOfEveryone) {
        return `must have 1 (a contact) or 2 (everyone) for "at_type". Got ${at_type}`;
      }
      if (at_type === mentionOfContact && at_contact === undefined) {
        return `must have the contact's email address or id for "at_contact". Got ${describeValue(at_contact)}`;
      }
      return checkSpan(span);
    },
  }),
  richText: jsonList({
    label: "Rich Text",
    comments:
      "The formatting of the message, as a JSON list. start_position and end_position are the first and last character to format in Message, counted from 0; format_attr is what format_type needs, such as the URL of AddLink or h1 for Paragraph. If blank, the message is plain text.",
    placeholder: '[{"format_type": "Bold", "start_position": 0, "end_position": 4}]',
    example: '[{"format_type": "Bold", "start_position": 0, "end_position": 4}]',
    fields: {
      format_type: { required: true, oneOf: formats },
      format_attr: {},
      start_position: position,
      end_position: position,
    },
    check: checkSpan,
  }),
};

interface Span {
  start_position: number;
  end_position: number;
}

function checkSpan({ start_position, end_position }: Span): string | undefined {
  if (start_position < 0) {
    return `must have a whole number, at least 0, for "start_position". Got ${start_position}`;
  }
  if (end_position >= start_position) return undefined;
  return `must have a whole number, at least start_position (${start_position}), for "end_position". Got ${end_position}`;
}
