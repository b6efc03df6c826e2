import { integer } from "./builders";

/** The input of every list. */
export const listInputs = {
  limit: integer({
    label: "Limit",
    comments: "Maximum number of records to return. If blank, returns all of them.",
    placeholder: "100",
    example: "100",
    min: 1,
    unit: "records",
  }),
};
