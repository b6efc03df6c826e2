import { type Options, type Rule, stringInput, toText } from "./common";
import { withoutInvisible } from "./invisible";
import { type ListOptions, listOf } from "./lists";

/** Zoom's codes of countries are those of ISO 3166-1. */
export const countryRule: Rule<string> = {
  allowed: "a two-letter country code, such as US",
  parse: (value) => {
    const code = withoutInvisible(toText(value) ?? "");
    return /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined;
  },
};

const dataSource = "selectCountry";

/**
 * Builds an input for a country, which Select Country offers.
 *
 * @returns The input. Its value is the two-letter code in capitals.
 * @throws InputError, when cleaned, for anything but two letters.
 * @see https://developers.zoom.us/docs/api/references/abbreviations/#countries
 * @example
 * country({ label: "Country", comments: "…" }) // "us" becomes "US"
 */
export function country<const O extends Options>(options: O) {
  return stringInput({ dataSource, ...options }, countryRule);
}

/**
 * Builds an input for countries, which Select Country offers.
 *
 * @param options `maxItems` is the maximum number of countries.
 * @returns The input. Its value is the two-letter codes in capitals, each once.
 * @throws InputError, when cleaned, that names the first item that is not two letters.
 * @example
 * countryList({ label: "Countries", comments: "…" }) // "us, de" becomes ["US", "DE"]
 */
export function countryList<const O extends ListOptions>(options: O) {
  return listOf({ dataSource, ...options }, "two-letter country codes", countryRule);
}
