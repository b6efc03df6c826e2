import { maxPeople } from "../../zoom/limits";
import { jsonList, person } from "../builders";
import { idRule } from "../builders/ids";
import { describeValue } from "../builders/inputError";

const assetRule = idRule("an id");

/** The panelists to add. */
export const panelists = jsonList({
  label: "Panelists",
  comments: `The panelists to add, up to ${maxPeople}, as a JSON list of objects with name and email.`,
  placeholder: '[{"name": "John Doe", "email": "someone@example.com"}]',
  example: '[{"name": "John Doe", "email": "someone@example.com"}]',
  required: true,
  maxItems: maxPeople,
  fields: {
    name: { required: true },
    email: { required: true, type: "email" },
    virtual_background_id: {},
    name_tag_id: {},
    name_tag_name: {},
    name_tag_pronouns: {},
    name_tag_description: {},
  },
  check: ({ virtual_background_id, name_tag_id }) => {
    const ids = Object.entries({ virtual_background_id, name_tag_id });
    const wrong = ids.find(([, id]) => id !== undefined && assetRule.parse(id) !== id);
    return (
      wrong && `must have ${assetRule.allowed} for "${wrong[0]}". Got ${describeValue(wrong[1])}`
    );
  },
});

/** A panelist of a webinar. */
export const panelistId = person({
  label: "Panelist Id",
  comments: "The panelist's email address, or id as returned by List Webinar Panelists.",
  placeholder: "Tg2b6GhcQKKbV7nSCbDKug",
  example: "Tg2b6GhcQKKbV7nSCbDKug",
  required: true,
  allowed: "a panelist's id or email address",
  dataSource: "selectWebinarPanelist",
});
