/** A date in UTC without texts for people, which date-fns has no use for. */
export { UTCDateMini as UTCDate } from "@date-fns/utc/date/mini";
