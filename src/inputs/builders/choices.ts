import { input } from "@prismatic-io/spectral";
import { cleaner, common, type Options, toText } from "./common";

/**
 * Builds an on/off input.
 *
 * @param options As for every input; the default is "false" if none is given.
 * @returns The input. Its value is a boolean, `undefined` if the runner passes nothing.
 */
export function flag<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "boolean",
    default: options.default ?? "false",
    clean: cleaner(options, {
      allowed: "true or false",
      parse: (value) => {
        const given = typeof value === "boolean" ? String(value) : toText(value)?.toLowerCase();
        return given === "true" ? true : given === "false" ? false : undefined;
      },
    }),
  });
}

/**
 * Builds an on/off input for what Zoom takes as off when it is left out.
 *
 * @param options As for every input.
 * @returns The input. Its value is `true`, or `undefined` when it is off, so that nothing is sent.
 */
export function optionalFlag<const O extends Options>(options: O) {
  const { clean, ...rest } = flag(options);
  return { ...rest, clean: (value: unknown) => clean(value) || undefined };
}

/**
 * Builds an on/off input that can be left alone: a boolean input always has a value and would
 * switch things off.
 *
 * @param options As for every input.
 * @returns The input. Its value is a boolean, or `undefined` when it is left alone.
 */
export function triState<const O extends Options>(options: O) {
  const { clean, ...rest } = choice({
    ...options,
    choices: [
      ["unset", "Unset: left as it is"],
      ["true", "On"],
      ["false", "Off"],
    ],
  });
  return {
    ...rest,
    clean: (value: unknown) => {
      const given = clean(typeof value === "boolean" ? String(value) : value);
      return given === undefined || given === "unset" ? undefined : given === "true";
    },
  };
}

/** A choice's value, as Zoom takes it, and its label in the dropdown. */
export type Choice = readonly [value: string | number, label: string];

/**
 * Builds a dropdown.
 *
 * @param options `choices` are the values with their labels.
 * @returns The input. Its value is the choice's, a number where Zoom takes a number.
 */
export function choice<const C extends readonly Choice[], const O extends Options>(
  options: O & { choices: C },
) {
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    model: options.choices.map(([value, label]) => ({ value: String(value), label })),
    clean: cleaner<O, C[number][0]>(options, {
      allowed: `one of ${options.choices.map(([value, label]) => describeChoice(value, label)).join(", ")}`,
      parse: (value) => options.choices.find(([known]) => String(known) === toText(value))?.[0],
    }),
  });
}

function describeChoice(value: string | number, label: string): string {
  return String(value) === label ? `"${label}"` : `"${value}" (${label})`;
}
