import { isValid, lightFormat, parseISO } from "date-fns";
import { firstYear } from "../../zoom/dates";
import { utc } from "../../zoom/utc";
import { Invalid, type Options, stringInput, toText } from "./common";
import { describeValue } from "./inputError";

interface DateTimeOptions extends Options {
  /** What a time without an offset means: it stays local, or it is UTC. */
  withoutOffset: "local" | "UTC";
}

const dateAndTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}([.,]\d+)?)?(Z|[+-](?:[01]\d|2[0-3])(:?[0-5]\d)?)?$/;

/**
 * Builds an input for a date and time: ISO 8601, with or without seconds and offset, or a `Date`.
 *
 * @param options `withoutOffset` says what a time without an offset means.
 * @returns The input. Its value is `yyyy-MM-ddTHH:mm:ssZ` in UTC, or without `Z` if it is local.
 * @throws InputError, when cleaned, for a date that does not exist or is before 2011.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/
 * @example
 * dateTime({ label: "From", comments: "…", withoutOffset: "UTC" })
 */
export function dateTime<const O extends DateTimeOptions>(options: O) {
  const { withoutOffset }: DateTimeOptions = options;
  return stringInput(options, {
    allowed: "a valid date and time, such as 2027-02-28T09:30:00Z",
    parse: (value) => {
      const iso = toIso(value);
      const parts = iso && dateAndTime.exec(iso);
      if (!iso || !parts) return undefined;
      const offset = parts[5];
      const moment = parse(iso, value);
      const isLocal = offset === undefined && withoutOffset === "local";
      const form = `yyyy-MM-dd'T'HH:mm:ss${isLocal ? "" : "'Z'"}`;
      return moment && lightFormat(moment, form);
    },
  });
}

/**
 * Builds an input for a day: `yyyy-MM-dd`, or a date and time, which stands for its day in UTC.
 *
 * @returns The input. Its value is `yyyy-MM-dd`.
 * @throws InputError, when cleaned, for a day that does not exist or is before 2011.
 * @example
 * day({ label: "From", comments: "…" }) // "2027-02-28T09:30:00Z" becomes "2027-02-28"
 */
export function day<const O extends Options>(options: O) {
  return stringInput(options, {
    allowed: "a valid date, such as 2027-02-28",
    parse: (value) => {
      const iso = toIso(value);
      if (!iso || !(/^\d{4}-\d{2}-\d{2}$/.test(iso) || dateAndTime.test(iso))) return undefined;
      const moment = parse(iso, value);
      return moment && lightFormat(moment, "yyyy-MM-dd");
    },
  });
}

function toIso(value: unknown): string | undefined {
  if (!(value instanceof Date)) return toText(value)?.toUpperCase();
  return isValid(value) ? value.toISOString() : undefined;
}

/** The moment as a date in UTC, which is how it is formatted too. */
function parse(iso: string, value: unknown): Date | undefined {
  const moment = parseISO(iso.replace(",", "."), { in: utc });
  if (!isValid(moment)) return undefined;
  if (moment.getUTCFullYear() < firstYear) {
    throw new Invalid(`must not be before ${firstYear}. Got ${describeValue(value)}`);
  }
  return moment;
}

/**
 * Builds an input for a time zone, which Select Timezone offers.
 *
 * @returns The input. Its value is the id; old names, such as Asia/Calcutta, are kept.
 * @throws InputError, when cleaned, for an id that is not in the time zone database.
 * @see https://developers.zoom.us/docs/api/references/abbreviations/#timezones
 * @example
 * timeZone({ label: "Timezone", comments: "…" }) // "Mars/Olympus" is rejected
 */
export function timeZone<const O extends Options>(options: O) {
  return stringInput(
    { dataSource: "selectTimezone", ...options },
    {
      allowed: "a time zone id, such as America/New_York",
      parse: (value) => {
        const id = toText(value);
        return id && spellTimeZone(id);
      },
    },
  );
}

/** The id with its usual capitals, `undefined` if there is no such time zone. */
function spellTimeZone(id: string): string | undefined {
  // Offsets such as +02:00 are time zones to the runtime, but not to Zoom.
  if (!/^[a-z]/i.test(id)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: id }).resolvedOptions();
    // An old name, such as Asia/Calcutta, resolves to another one and is kept.
    return timeZone.toLowerCase() === id.toLowerCase() ? timeZone : id;
  } catch {
    return undefined;
  }
}
