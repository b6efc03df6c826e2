import { type Options, parseItems, stringInput, toText } from "./common";
import { withCommas } from "./inputError";

interface IntegerOptions extends Options {
  min?: number;
  max?: number;
  /** What the number counts, such as "minutes". */
  unit?: string;
}

/**
 * Creates the rule for a whole number.
 *
 * @param options `min` and `max` are inclusive; `unit` is what the number counts.
 * @returns The rule, which converts numbers and text with digits.
 */
export function wholeNumber({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
  unit,
}: Pick<IntegerOptions, "min" | "max" | "unit">) {
  const limits =
    max < Number.MAX_SAFE_INTEGER
      ? ` from ${withCommas(min)} to ${withCommas(max)}`
      : min > Number.MIN_SAFE_INTEGER
        ? `, at least ${min}`
        : "";
  return {
    allowed: `a whole number${unit ? ` of ${unit}` : ""}${limits}`,
    parse: (value: unknown) => {
      const number = toInteger(value);
      return number !== undefined && number >= min && number <= max ? number : undefined;
    },
  };
}

/**
 * Builds an input for a whole number.
 *
 * @param options `min` and `max` are inclusive; `unit` is what the number counts.
 * @returns The input. Its value is the number.
 * @throws InputError, when cleaned, for anything but a whole number in the range.
 * @example
 * integer({ label: "Duration", comments: "…", min: 1, unit: "minutes" })
 */
export function integer<const O extends IntegerOptions>(options: O) {
  return stringInput(options, wholeNumber(options));
}

/**
 * Builds an input for whole numbers, given as a list or separated by commas.
 *
 * @param options `min` and `max` are inclusive, for each number.
 * @returns The input. Its value is the numbers in the order given, each once.
 * @throws InputError, when cleaned, for anything but whole numbers in the range.
 * @example
 * integerList({ label: "Weekly Day", comments: "…", min: 1, max: 7 }) // "1, 3" becomes [1, 3]
 */
export function integerList<const O extends IntegerOptions>(options: O) {
  const { allowed, parse } = wholeNumber(options);
  return stringInput(options, {
    allowed: `${allowed}, or several separated by commas`,
    parse: (value) => {
      const numbers = parseItems(value, allowed, parse);
      return numbers && [...new Set(numbers)];
    },
  });
}

/** Digits, or a number, as a number. */
function toInteger(value: unknown): number | undefined {
  const text = Number.isInteger(value) ? String(value) : toText(value);
  const number = text && /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}
