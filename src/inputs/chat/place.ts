import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, person } from "../builders";
import { InputError, quote } from "../builders/inputError";

/**
 * Returns the inputs for where a message is: in the conversation with a contact, or in a channel.
 *
 * @param purpose What the place is for, to follow "contact" and "channel".
 */
export const placeInputs = (purpose: string) => ({
  toContact: person({
    label: "To Contact",
    comments: `The id or email address of the contact ${purpose}. If blank, To Channel is required.`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
    dataSource: "selectContact",
  }),
  toChannel: id({
    label: "To Channel",
    allowed: "a channel's id",
    comments: `The id of the channel ${purpose}. If blank, To Contact is required.`,
    placeholder: "a1b2c3d4e5f6",
    example: "a1b2c3d4e5f6",
    dataSource: "selectUserChannel",
  }),
});

type Place = Partial<ActionInputParameters<ReturnType<typeof placeInputs>>>;

/**
 * Checks that a place is not both a contact and a channel.
 *
 * @throws InputError if it is both.
 */
export function checkPlace({ toContact, toChannel }: Place): void {
  if (toContact === undefined || toChannel === undefined) return;
  throw new InputError(
    "To Contact",
    `cannot be combined with To Channel; leave one of them blank. Got ${quote(toContact)} and ${quote(toChannel)}`,
  );
}

/**
 * Maps the place to Zoom's fields, which a body and a query share.
 *
 * @returns The fields, exactly one of which is set.
 * @throws InputError if the place is both a contact and a channel, or neither.
 */
export function toPlace(place: Place) {
  checkPlace(place);
  const { toContact, toChannel } = place;
  if (toContact === undefined && toChannel === undefined) {
    throw new InputError("To Contact", "or To Channel is required");
  }
  return { to_contact: toContact, to_channel: toChannel };
}
