import type { ActionInputParameters } from "@prismatic-io/spectral";
import { jsonList } from "../builders";
import { isBlank } from "../builders/common";
import { personRule } from "../builders/ids";
import { describeValue, InputError } from "../builders/inputError";

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

/** What some formats need in format_attr; the others have none. */
const attributes: Partial<Record<(typeof formats)[number], string>> = {
  AddLink: "the http or https address of the link",
  FontColor: "a color, such as FF0000",
  BackgroundColor: "a color, such as FF0000",
  FontSize: "s, m or l",
  LeftIndent: "an indent in pixels, such as 20",
  Paragraph: "h1, h2 or h3",
};

const contactRule = personRule("an email address or id");

/** Zoom's values of `at_type`. */
const mentionOfContact = 1;
const mentionOfEveryone = 2;

/** The formatting and mentions of a message. */
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
      if (at_type === mentionOfContact && isBlank(at_contact)) {
        return `must have the contact's email address or id for "at_contact". Got ${describeValue(at_contact)}`;
      }
      if (!isBlank(at_contact) && contactRule.parse(at_contact) !== at_contact) {
        return `must have ${contactRule.allowed} for "at_contact". Got ${describeValue(at_contact)}`;
      }
      return checkSpan(span);
    },
  }),
  richText: jsonList({
    label: "Rich Text",
    comments:
      "The formatting of the message, as a JSON list. start_position and end_position are the first and last character to format in Message, counted from 0. format_attr holds the format's value, such as the URL for AddLink or h1 for Paragraph. If blank, the message is plain text.",
    placeholder: '[{"format_type": "Bold", "start_position": 0, "end_position": 4}]',
    example: '[{"format_type": "Bold", "start_position": 0, "end_position": 4}]',
    fields: {
      format_type: { required: true, oneOf: formats },
      format_attr: {},
      start_position: position,
      end_position: position,
    },
    check: ({ format_type, format_attr, ...span }) => {
      const needed = attributes[format_type];
      if (needed !== undefined && isBlank(format_attr)) {
        return `must have "format_attr" when "format_type" is "${format_type}": ${needed}. Got ${describeValue(format_attr)}`;
      }
      return checkSpan(span);
    },
  }),
};

type RichText = ReturnType<typeof formattingInputs.richText.clean>;

/** Maps the formatting to Zoom's `rich_text`, which has `format_attr` even where the format has none. */
export function toRichText(entries: RichText) {
  return entries?.map((entry) => ({ ...entry, format_attr: entry.format_attr ?? "" }));
}

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

/**
 * Checks that mentions and formats lie within the message.
 *
 * @param message The message as it is sent.
 * @throws InputError that names the first item that does not.
 */
export function checkPositions(
  message: string,
  { atItems, richText }: ActionInputParameters<typeof formattingInputs>,
): void {
  const last = message.length - 1;
  checkWithin("At Items", atItems, last, last);
  // Zoom's own example formats the first character with the positions 0 and 1.
  checkWithin("Rich Text", richText, last, last + 1);
}

function checkWithin(label: string, spans: Span[] = [], lastStart: number, lastEnd: number): void {
  for (const [index, { start_position, end_position }] of spans.entries()) {
    const [field, last, position] =
      start_position > lastStart
        ? ["start_position", lastStart, start_position]
        : ["end_position", lastEnd, end_position];
    if (position <= last) continue;
    const problem = `item ${index + 1} must have at most ${last} for "${field}", the end of Message. Got ${position}`;
    throw new InputError(label, problem);
  }
}
