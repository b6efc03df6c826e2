import { input } from "@prismatic-io/spectral";
import isEmail from "validator/lib/isEmail";
import { characterCount } from "../../zoom/characters";
import { common, type Options, type Rule, stringInput, toText } from "./common";
import { withCommas } from "./inputError";
import { withoutInvisible } from "./invisible";
import { toNumber } from "./meetingIds";

interface TextOptions extends Options {
  /** Maximum number of characters. */
  maxLength?: number;
  /** Pattern that the text has to match; `allowed` describes it, to follow "must be". */
  pattern?: RegExp;
  allowed?: string;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/**
 * Builds an input for text.
 *
 * @param options `maxLength` counts characters as Zoom does: code points.
 * @returns The input. Its value is the trimmed text.
 * @throws InputError, when cleaned, for text that is too long or does not match.
 * @example
 * text({ label: "Topic", comments: "…", maxLength: 200 })
 */
export function text<const O extends TextOptions>(options: O) {
  const { maxLength = Number.POSITIVE_INFINITY, pattern, allowed, secret }: TextOptions = options;
  const limit = options.maxLength ? `at most ${withCommas(maxLength)} characters long` : "a string";
  return stringInput(options, {
    allowed: allowed ?? limit,
    secret,
    parse: (value) => {
      const text = toText(value);
      if (text === undefined || characterCount(text) > maxLength) return undefined;
      return pattern && !pattern.test(text) ? undefined : text;
    },
  });
}

/**
 * Builds an input for text of several lines.
 *
 * @param options As for {@link text}.
 * @returns The input. Its value is the trimmed text.
 * @throws InputError as {@link text} does.
 * @example
 * longText({ label: "Message", comments: "…", maxLength: 500 })
 */
export function longText<const O extends TextOptions>(options: O) {
  const { clean } = text(options);
  return input({ ...common(options), type: "text", default: options.default, clean });
}

/**
 * Builds an input for a secret, which the form does not show.
 *
 * @param options `pattern` and `allowed` as for {@link text}.
 * @returns The input. Its value is the trimmed secret.
 * @throws InputError, when cleaned, for anything but text; the error does not quote it.
 * @example
 * password({ label: "Secret Token", comments: "…", required: true })
 */
export function password<const O extends TextOptions>(options: O) {
  const { clean } = text({ ...options, secret: true });
  return input({ ...common(options), type: "password", default: options.default, clean });
}

/**
 * Builds an input for a number that is shown in groups, such as a meeting's 876 3473 0132.
 *
 * @param options `pattern` is what the input accepts without the spaces and dashes between the
 * digits; `allowed` describes it.
 * @returns The input. Its value is the number's digits, or other text that matches.
 * @throws InputError, when cleaned, for text that does not match.
 * @example
 * groupedDigits({ label: "PMI", comments: "…", allowed: "10 digits", pattern: /^\d{10}$/ })
 */
export function groupedDigits<const O extends Options & { allowed: string; pattern: RegExp }>(
  options: O,
) {
  const { allowed, pattern }: { allowed: string; pattern: RegExp } = options;
  return stringInput(options, {
    allowed,
    parse: (value) => {
      const text = withoutInvisible(toText(value) ?? "");
      const digits = (text.length <= 100 ? toNumber(text) : undefined) ?? text;
      return pattern.test(digits) ? digits : undefined;
    },
  });
}

/** What Zoom accepts as an email address. */
export const emailRule: Rule<string> = {
  allowed: "an email address of at most 128 characters, such as someone@example.com",
  parse: (value) => {
    const address = withoutInvisible(toText(value) ?? "");
    return characterCount(address) <= 128 && isEmail(address) ? address : undefined;
  },
};

/**
 * Builds an input for an email address.
 *
 * @returns The input. Its value is the address without invisible characters.
 * @throws InputError, when cleaned, for anything but an email address.
 * @example
 * email({ label: "Email", comments: "…", required: true })
 */
export function email<const O extends Options>(options: O) {
  return stringInput(options, emailRule);
}
