import { integer } from "./builders";

/** What every list takes. */
export const listInputs = {
  limit: integer({
    label: "Limit",
    comments: "How many records are enough. Left blank, all of them are returned.",
    example: "100",
    min: 1,
    unit: "records",
  }),
};
