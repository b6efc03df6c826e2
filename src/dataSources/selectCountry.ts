import { dataSource } from "@prismatic-io/spectral";
import { CountryCodes } from "validator/lib/isISO31661Alpha2";
import { picklist } from "./picklist";

export const selectCountry = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Country",
    description:
      "Lists the countries of ISO 3166-1 by name. Returns the two-letter code. Does not require a connection.",
  },
  inputs: {},
  perform: async () => {
    const names = new Intl.DisplayNames("en", { type: "region" });
    const result = picklist([...CountryCodes], (code) => ({
      key: code,
      name: names.of(code),
      detail: code,
    }));
    return { result };
  },
  examplePayload: { result: [{ key: "US", label: "United States (US)" }] },
});
