/** A date in UTC without localized text, which date-fns does not use. */
export { UTCDateMini as UTCDate } from "@date-fns/utc/date/mini";
