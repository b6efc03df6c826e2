import { type Options, type Rule, stringInput, toText } from "./common";
import { type ListOptions, listOf } from "./lists";

interface PhoneNumberOptions extends Options {
  /** Whether the number may come without its plus sign, as Zoom shows numbers in responses. */
  plusOptional?: boolean;
}

/**
 * Builds an input for a phone number in E.164 format.
 *
 * @param options `plusOptional` allows a number without its plus sign.
 * @returns The input. Its value is the number without the spaces, dashes, dots and parentheses that
 * people write between its digits.
 * @throws InputError, when cleaned, for anything but a plus sign and 2 to 15 digits; a national
 * number, or a trunk zero in parentheses, would dial someone else.
 * @see https://www.itu.int/rec/T-REC-E.164
 * @example
 * phoneNumber({ label: "To", comments: "…" }) // "+1 (202) 555-0123" becomes "+12025550123"
 */
export function phoneNumber<const O extends PhoneNumberOptions>(options: O) {
  return stringInput(options, options.plusOptional ? internationalNumber : e164);
}

/**
 * Builds an input for a list of phone numbers in E.164 format.
 *
 * @param options `maxItems` is the maximum number of phone numbers.
 * @returns The input. Its value is the numbers as {@link phoneNumber} returns them, each once.
 * @throws InputError, when cleaned, that names the first item that is not a phone number.
 * @example
 * phoneNumberList({ label: "To Numbers", comments: "…", maxItems: 10 })
 */
export function phoneNumberList<const O extends ListOptions>(options: O) {
  return listOf(options, "phone numbers", e164);
}

/** How comments describe the format of a phone number. */
export const e164Format = "in E.164 format (a plus sign, the country code and the number)";

/**
 * What Zoom accepts as a phone number. The recommendation sets 15 digits as the most and no least: two
 * are the country code and a digit of the number.
 *
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export const e164: Rule<string> = {
  allowed:
    "a phone number in E.164 format (a plus sign and 2 to 15 digits with the country code), such as +12025550123",
  parse: (value) => toNumber(value, /^\+[1-9]\d{1,14}$/),
};

const internationalNumber: Rule<string> = {
  allowed: "a phone number of 2 to 15 digits with the country code, such as +12025550123",
  parse: (value) => toNumber(value, /^\+?[1-9]\d{1,14}$/),
};

function toNumber(value: unknown, pattern: RegExp): string | undefined {
  const text = toText(value);
  // The zero of +44 (0)20 … is dialed within the country alone.
  if (!text || /\(\s*0/.test(text)) return undefined;
  const number = text.replace(/[\s().-]/g, "");
  return pattern.test(number) ? number : undefined;
}
