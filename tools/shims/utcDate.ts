import { UTCDateMini } from "@date-fns/utc/date/mini";

/** A date in UTC without the text representations that date-fns does not use. */
export class UTCDate extends UTCDateMini {
  /** Lets date-fns make further dates of this kind. */
  [Symbol.for("constructDateFrom")](date: Date | number | string): UTCDate {
    return new UTCDate(+new Date(date));
  }
}
