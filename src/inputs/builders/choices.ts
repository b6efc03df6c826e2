import { input } from "@prismatic-io/spectral";
import { cleaner, common, type Options, toText } from "./common";

/**
 * Builds an on/off input.
 *
 * @param options Common input options; the default is "false".
 * @returns The input. Its value is a boolean, or `undefined` if the platform passes none.
 * @throws InputError, when cleaned, for anything but true or false.
 * @example
 * flag({ label: "Host Video On Start", comments: "…" })
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
 * Builds an on/off input that is sent only when it is on.
 *
 * @param options Common input options.
 * @returns The input. Its value is `true`, or `undefined` when it is off.
 * @throws InputError as {@link flag} does.
 * @example
 * optionalFlag({ label: "Trash", comments: "…" })
 */
export function optionalFlag<const O extends Options>(options: O) {
  const { clean, ...rest } = flag(options);
  return { ...rest, clean: (value: unknown) => clean(value) || undefined };
}

/**
 * Builds an On/Off/Unset dropdown. A boolean input always has a value, so an update would turn
 * settings off.
 *
 * @param options Common input options.
 * @returns The input. Its value is a boolean, or `undefined` when it is unset.
 * @throws InputError, when cleaned, for any other value.
 * @example
 * triState({ label: "On Demand", comments: "…" })
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

/** The value of a choice, as Zoom expects it, and its label in the dropdown. */
export type Choice = readonly [value: string | number | bigint, label: string];

/**
 * Builds a dropdown.
 *
 * @param options `choices` are the values with their labels.
 * @returns The input. Its value is that of the choice, a number where Zoom expects a number.
 * @throws InputError, when cleaned, for a value that is not a choice.
 * @example
 * choice({ label: "Type", comments: "…", choices: [[1, "Instant"], [2, "Scheduled"]] })
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

function describeChoice(value: Choice[0], label: string): string {
  return String(value) === label ? `"${label}"` : `"${value}" (${label})`;
}
