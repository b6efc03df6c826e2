import { utc } from "@date-fns/utc";
import { format, isValid, parseISO } from "date-fns";
import { type Options, stringInput, toText } from "./common";

interface DateTimeOptions extends Options {
  /** What a time without an offset means: it stays local, or it is UTC. */
  withoutOffset: "local" | "UTC";
}

const dateAndTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;

/**
 * Builds an input for a date and time: ISO 8601, with or without seconds and offset, or a `Date`.
 *
 * @param options `withoutOffset` says what a time without an offset means.
 * @returns The input. Its value is `yyyy-MM-ddTHH:mm:ssZ` in UTC, or without `Z` if it is local.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/
 */
export function dateTime<const O extends DateTimeOptions>(options: O) {
  const { withoutOffset }: DateTimeOptions = options;
  return stringInput(options, {
    allowed: `a date and time that exists, such as 2027-02-28T09:30:00Z`,
    parse: (value) => {
      const iso = value instanceof Date ? toIso(value) : toText(value)?.toUpperCase();
      const parts = iso && dateAndTime.exec(iso);
      if (!iso || !parts) return undefined;
      const offset = parts[5];
      const moment = parseISO(iso.replace(",", "."), { in: utc });
      if (!isValid(moment)) return undefined;
      const isLocal = offset === undefined && withoutOffset === "local";
      return format(moment, `yyyy-MM-dd'T'HH:mm:ss${isLocal ? "" : "'Z'"}`, { in: utc });
    },
  });
}

/**
 * Builds an input for a day: `yyyy-MM-dd`, or a date and time, of which the day in UTC counts.
 *
 * @param options As for every input.
 * @returns The input. Its value is `yyyy-MM-dd`.
 */
export function day<const O extends Options>(options: O) {
  return stringInput(options, {
    allowed: "a day that exists, such as 2027-02-28",
    parse: (value) => {
      const iso = value instanceof Date ? toIso(value) : toText(value)?.toUpperCase();
      if (!iso || !(/^\d{4}-\d{2}-\d{2}$/.test(iso) || dateAndTime.test(iso))) return undefined;
      const moment = parseISO(iso.replace(",", "."), { in: utc });
      return isValid(moment) ? format(moment, "yyyy-MM-dd", { in: utc }) : undefined;
    },
  });
}

function toIso(date: Date): string | undefined {
  return isValid(date) ? date.toISOString() : undefined;
}
