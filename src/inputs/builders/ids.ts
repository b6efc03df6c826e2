import { withoutDotSegment } from "../../zoom/hosts";
import { isBlank, type Options, parseAll, type Rule, stringInput, toText } from "./common";
import { withoutInvisible } from "./invisible";
import { type ListOptions, valueList } from "./lists";
import { emailRule } from "./texts";

/** What a reference to a step or a field becomes that is not there. */
const missing = /^(undefined|null|nan|true|false)$/i;

/** Zoom's ids have letters, digits and a few signs; those of messages may be a GUID in braces. */
const idCharacters = /^([\p{L}\p{M}\p{N}_.@+/=~:!$*'-]+|\{[\w-]+\})$/u;

/**
 * Creates the rule for an id.
 *
 * @param allowed Describes the id, to follow "must be".
 * @returns The rule. It rejects impossible ids: `undefined`, `[object Object]`, a template that
 * was not filled in, several ids, a `.` or `..` segment, which would lead to another path.
 */
export function idRule(allowed: string): Rule<string> {
  return {
    allowed,
    parse: (value) => {
      const id = withoutInvisible(toText(value) ?? "");
      const isId = idCharacters.test(id) && !missing.test(id) && !id.includes("://");
      return isId && withoutDotSegment.test(id) ? id : undefined;
    },
  };
}

/**
 * Creates the rule for a user or contact.
 *
 * @param allowed Describes the id or email address, to follow "must be".
 * @returns The rule. Text with an `@` has to be an email address.
 */
export function personRule(allowed = "an id or an email address"): Rule<string> {
  const { parse } = idRule(allowed);
  return {
    allowed,
    parse: (value) => (toText(value)?.includes("@") ? emailRule.parse(value) : parse(value)),
  };
}

/** An occurrence is identified by its original start, in milliseconds. */
const occurrenceRule: Rule<string> = {
  allowed: "the digits of an occurrence's id, such as 1648194360000",
  parse: (value) => {
    const digits = withoutInvisible(toText(value) ?? "");
    return /^\d{1,20}$/.test(digits) ? digits : undefined;
  },
};

/**
 * Builds an input for an id.
 *
 * @param options `allowed` describes the id, to follow "must be".
 * @returns The input. Its value is the id without invisible characters.
 * @throws InputError, when cleaned, for impossible ids, as {@link idRule} does.
 * @example
 * id({ label: "Channel Id", comments: "…", allowed: "a channel's id", required: true })
 */
export function id<const O extends Options & { allowed: string }>(options: O) {
  return stringInput(options, idRule(options.allowed));
}

/**
 * Builds an input for ids.
 *
 * @param options `maxItems` is the maximum number of ids.
 * @returns The input. Its value is the ids; text from an earlier step is split at commas.
 * @throws InputError, when cleaned, that names the first item that cannot be an id.
 * @example
 * idList({ label: "Registrant Ids", comments: "…" }) // "a, b" becomes ["a", "b"]
 */
export function idList<const O extends ListOptions>(options: O) {
  return valueList(options, "ids", idRule("an id"));
}

/**
 * Builds an input for a user or contact, by id or email address.
 *
 * @param options `allowed` describes the id or email address, to follow "must be".
 * @returns The input. Its value is the id or address without invisible characters.
 * @throws InputError, when cleaned, for anything else.
 * @example
 * person({ label: "User Id", comments: "…", required: true })
 */
export function person<const O extends Options & { allowed?: string }>(options: O) {
  const { allowed }: { allowed?: string } = options;
  return stringInput(options, personRule(allowed));
}

/**
 * Builds an input for users or contacts, by id or email address.
 *
 * @param options `maxItems` is the maximum number of them.
 * @returns The input. Its value is the ids and addresses; text from an earlier step is split at commas.
 * @throws InputError, when cleaned, that names the first item that is neither.
 * @example
 * personList({ label: "Members", comments: "…" })
 */
export function personList<const O extends ListOptions>(options: O) {
  return valueList(options, "ids or email addresses", personRule());
}

/**
 * Builds a text input for users, by id or email address, in one field.
 *
 * @returns The input. Its value is the ids and addresses, each once. Commas, semicolons and line breaks
 * separate them; a list from an earlier step is accepted too.
 * @throws InputError, when cleaned, that names the first item that is neither.
 * @example
 * separatedPeople({ label: "Alternative Hosts", comments: "…" }) // "a@b.com; c" becomes both
 */
export function separatedPeople<const O extends Options>(options: O) {
  const { allowed, parse } = personRule();
  return stringInput(options, {
    allowed: "ids or email addresses, separated by commas, semicolons or line breaks",
    parse: (value) => {
      const rows: unknown[] = Array.isArray(value) ? value : [value];
      const items = rows.flatMap((row) => (typeof row === "string" ? row.split(/[,;\r\n]+/) : row));
      const people = new Set(
        parseAll(
          items.filter((item) => !isBlank(item)),
          allowed,
          parse,
        ),
      );
      return people.size > 0 ? [...people] : undefined;
    },
  });
}

/**
 * Builds an input for the id of an occurrence.
 *
 * @returns The input. Its value is the id's digits.
 * @throws InputError, when cleaned, for anything but digits.
 * @example
 * occurrence({ label: "Occurrence Id", comments: "…" })
 */
export function occurrence<const O extends Options>(options: O) {
  return stringInput(options, occurrenceRule);
}

/**
 * Builds an input for the ids of occurrences.
 *
 * @param options `maxItems` is the maximum number of ids.
 * @returns The input. Its value is the ids; text from an earlier step is split at commas.
 * @throws InputError, when cleaned, that names the first item that has anything but digits.
 * @example
 * occurrenceList({ label: "Occurrence Ids", comments: "…" })
 */
export function occurrenceList<const O extends ListOptions>(options: O) {
  return valueList(options, "ids of occurrences", occurrenceRule);
}
