import { input } from "@prismatic-io/spectral";
import isEmail from "validator/lib/isEmail";
import { common, type Options, stringInput, toText } from "./common";

interface TextOptions extends Options {
  /** The most characters that Zoom takes. */
  maxLength?: number;
  /** What the text has to match, with `allowed` saying so in words that follow "must be". */
  pattern?: RegExp;
  allowed?: string;
  /** Whether errors must not show the value. */
  secret?: boolean;
}

/**
 * Builds an input for a text.
 *
 * @param options `maxLength` counts characters.
 * @returns The input. Its value is the trimmed text.
 */
export function text<const O extends TextOptions>(options: O) {
  const { maxLength = Number.POSITIVE_INFINITY, pattern, allowed, secret }: TextOptions = options;
  const limit = options.maxLength
    ? ` of at most ${maxLength.toLocaleString("en-US")} characters`
    : "";
  return stringInput(options, {
    allowed: allowed ?? `a text${limit}`,
    secret,
    parse: (value) => {
      const given = toText(value);
      if (given === undefined || given.length > maxLength) return undefined;
      return pattern && !pattern.test(given) ? undefined : given;
    },
  });
}

/**
 * Builds an input for a secret, which the designer does not see.
 *
 * @param options As for every input.
 * @returns The input. Its value is the trimmed secret.
 */
export function password<const O extends Options>(options: O) {
  const { clean } = text({ ...options, secret: true });
  return input({ ...common(options), type: "password", default: options.default, clean });
}

/**
 * Builds an input for an id that becomes part of a path.
 *
 * @param options `allowed` says what the id may be, in words that follow "must be".
 * @returns The input. Its value is the trimmed id; `.` and `..`, which would lead to another path,
 * are refused.
 */
export function id<const O extends Options & { allowed: string }>(options: O) {
  return text({ ...options, pattern: /^(?!\.{1,2}$)/ });
}

/**
 * Builds an input for a number that people see in groups, such as a meeting's 876 3473 0132.
 *
 * @param options `allowed` and `pattern` say what else the input takes once the spaces and dashes
 * between the digits are gone.
 * @returns The input. Its value is the number's digits, or whatever else the pattern takes.
 */
export function groupedDigits<const O extends Options & { allowed: string; pattern: RegExp }>(
  options: O,
) {
  const { allowed, pattern }: { allowed: string; pattern: RegExp } = options;
  return stringInput(options, {
    allowed,
    parse: (value) => {
      const given = toText(value);
      const digits = given && /^[\d\s-]+$/.test(given) ? given.replace(/[\s-]/g, "") : given;
      return digits && pattern.test(digits) ? digits : undefined;
    },
  });
}

/**
 * Builds an input for an email address.
 *
 * @param options As for every input.
 * @returns The input. Its value is the trimmed address.
 */
export function email<const O extends Options>(options: O) {
  return stringInput(options, {
    allowed: "an email address of at most 128 characters, such as someone@example.com",
    parse: (value) => {
      const given = toText(value);
      return given && given.length <= 128 && isEmail(given) ? given : undefined;
    },
  });
}
