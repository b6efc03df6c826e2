import { input } from "@prismatic-io/spectral";
import { cleaner, common, type Options, type Rule, toText } from "./common";
import { type ListOptions, listOf } from "./lists";

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
        const text = typeof value === "boolean" ? String(value) : toText(value)?.toLowerCase();
        return text === "true" ? true : text === "false" ? false : undefined;
      },
    }),
  });
}

/**
 * Builds an on/off input that is sent only when it is on.
 *
 * @returns The input. Its value is `true`, or `undefined` when it is off.
 * @throws InputError as {@link flag} does.
 * @example
 * optionalFlag({ label: "Trash", comments: "…" })
 */
export function optionalFlag<const O extends Options>(options: O) {
  const { clean, ...rest } = flag(options);
  return { ...rest, clean: (value: unknown) => clean(value) || undefined };
}

/** What the choices of an On/Off/Unset dropdown are called. */
interface TriStateOptions extends Options {
  unset: string;
  on?: string;
  off?: string;
}

/**
 * Builds an On/Off/Unset dropdown. A boolean input always has a value, so an update would turn
 * settings off, and a filter could not be left out.
 *
 * @param options `unset`, `on` and `off` are the labels of the choices. `unset` says what happens then,
 * as the comment does.
 * @returns The input. Its value is a boolean, or `undefined` when it is unset.
 * @throws InputError, when cleaned, for any other value.
 * @example
 * triState({ label: "Recorded", comments: "… If unset, lists both.", unset: "Unset: all calls" })
 */
export function triState<const O extends TriStateOptions>(options: O) {
  const { unset, on = "On", off = "Off" }: TriStateOptions = options;
  const { clean, ...rest } = choice({
    ...options,
    choices: [
      ["unset", unset],
      ["true", on],
      ["false", off],
    ],
  });
  return {
    ...rest,
    clean: (value: unknown) => {
      const chosen = clean(typeof value === "boolean" ? String(value) : value);
      return chosen === undefined || chosen === "unset" ? undefined : chosen === "true";
    },
  };
}

/** The value of a choice, as Zoom expects it, and its label in the dropdown. */
export type Choice = readonly [value: string | number | bigint, label: string];

/**
 * Builds a dropdown.
 *
 * @param options `choices` are the values with their labels; `accepted` are values that are valid in
 * data but not shown, because a choice that means the same is.
 * @returns The input. Its value is that of the choice, a number where Zoom expects a number.
 * @throws InputError, when cleaned, for a value that is not a choice.
 * @example
 * choice({ label: "Type", comments: "…", choices: [[1, "Instant"], [2, "Scheduled"]] })
 */
export function choice<
  const C extends readonly Choice[],
  const O extends Options,
  const A extends string = never,
>(options: O & { choices: C; accepted?: readonly A[] }) {
  const { choices, accepted = [] } = options;
  const { allowed, parse } = oneOf(choices);
  const rule: Rule<C[number][0] | A> = {
    allowed,
    parse: (value) => parse(value) ?? accepted.find((known) => known === toText(value)),
  };
  return input({
    ...common(options),
    type: "string",
    default: options.default,
    model: toModel(choices),
    clean: cleaner(options, rule),
  });
}

/**
 * Builds an input for several choices, a dropdown for each.
 *
 * @param options `choices` are the values with their labels; `maxItems` is the maximum number of them.
 * @returns The input. Its value is the values of the choices in the order given, each once.
 * @throws InputError, when cleaned, that names the first item that is not a choice.
 * @example
 * choiceList({ label: "Directions", comments: "…", choices: [["inbound", "Inbound"], ["outbound", "Outbound"]] })
 */
export function choiceList<const C extends readonly Choice[], const O extends ListOptions>(
  options: O & { choices: C },
) {
  const { choices } = options;
  return {
    ...listOf<O, C[number][0]>(options, "choices", oneOf(choices)),
    model: toModel(choices),
  };
}

function toModel(choices: readonly Choice[]) {
  return choices.map(([value, label]) => ({ value: String(value), label }));
}

function oneOf<C extends readonly Choice[]>(choices: C): Rule<C[number][0]> {
  const described = choices.map(([value, label]) => describeChoice(value, label));
  const values = new Map<string | undefined, C[number][0]>(
    choices.map(([value]) => [String(value), value]),
  );
  return {
    allowed: `one of ${described.join(", ")}`,
    parse: (value) => values.get(toText(value)),
  };
}

function describeChoice(value: Choice[0], label: string): string {
  return String(value) === label ? `"${label}"` : `"${value}" (${label})`;
}
