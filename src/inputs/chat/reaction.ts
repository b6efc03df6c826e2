import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, optionalFlag, text } from "../builders";
import { Invalid, stringInput, toText } from "../builders/common";
import { InputError } from "../builders/inputError";
import { placeInputs, toPlace } from "./place";

/** The longest emoji, a family with skin tones, has 11 code points; some are two units long. */
const maxUnits = 40;

const codePoints = /^U\+[0-9A-F]{4,6}( U\+[0-9A-F]{4,6})*$/;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** A reaction to add or remove. */
export const reactionInputs = {
  action: choice({
    label: "Action",
    comments: "Whether to add or remove the reaction.",
    required: true,
    choices: [
      ["add", "Add"],
      ["remove", "Remove"],
    ],
  }),
  emoji: stringInput(
    {
      label: "Emoji",
      comments:
        "The emoji, or its Unicode code points, such as U+1F600, separated by spaces if there are several. If blank, Custom Emoji Id is required.",
      placeholder: "U+1F600",
      example: "U+1F600",
    },
    { allowed: "one emoji, or its code points, such as U+1F600", parse: toCodePoints },
  ),
  customEmoji: optionalFlag({
    label: "Custom Emoji",
    comments: "Whether to react with one of the account's custom emojis. Requires Custom Emoji Id.",
  }),
  customEmojiId: text({
    label: "Custom Emoji Id",
    comments: "The file id of the custom emoji. Requires Custom Emoji. If blank, Emoji is used.",
    placeholder: "mvaVolafRwSU2-9ag2b8pA",
    example: "mvaVolafRwSU2-9ag2b8pA",
  }),
  ...placeInputs("that the message was sent to"),
};

/** Zoom accepts code points; people paste emoji. */
function toCodePoints(value: unknown): string | undefined {
  const text = toText(value);
  if (!text || text.length > maxUnits * 2) return undefined;
  const written = text.toUpperCase();
  if (codePoints.test(written)) {
    const beyond = written
      .split(" ")
      .find((point) => Number.parseInt(point.slice(2), 16) > 0x10ffff);
    if (beyond) throw new Invalid(`must have code points up to U+10FFFF. Got "${beyond}"`);
    return written;
  }
  if (text.length > maxUnits || !pictograph.test(text)) return undefined;
  const [first] = new Intl.Segmenter().segment(text);
  if (first?.segment !== text) return undefined;
  const points = Array.from(text, (character) => character.codePointAt(0)?.toString(16) ?? "");
  return points.map((point) => `U+${point.toUpperCase().padStart(4, "0")}`).join(" ");
}

/**
 * @returns The body of `PATCH /chat/users/{userId}/messages/{messageId}/emoji_reactions`.
 * @throws InputError unless there is exactly one emoji, and exactly one of contact and channel.
 * @see https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages
 */
export function toReaction(reaction: ActionInputParameters<typeof reactionInputs>) {
  const { action, emoji, customEmoji, customEmojiId } = reaction;
  if (customEmoji && customEmojiId === undefined) {
    throw new InputError("Custom Emoji Id", "is required when Custom Emoji is on");
  }
  if (!customEmoji && customEmojiId !== undefined) {
    throw new InputError("Custom Emoji", "must be on when Custom Emoji Id is set");
  }
  if (customEmoji && emoji !== undefined) {
    throw new InputError("Emoji", "must be blank when Custom Emoji is on");
  }
  if (!customEmoji && emoji === undefined) {
    throw new InputError("Emoji", "is required unless Custom Emoji is on");
  }
  return {
    action,
    emoji,
    custom_emoji: customEmoji,
    custom_emoji_id: customEmojiId,
    ...toPlace(reaction),
  };
}
