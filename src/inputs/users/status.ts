import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersUpdateUserStatusRequestBody } from "@zoom/rivet/users";
import { choice } from "../builders";

/** The status change of a user. */
export const userStatusInputs = {
  action: choice({
    label: "Action",
    comments: "The status change.",
    required: true,
    choices: [
      ["activate", "Activate a deactivated user"],
      ["deactivate", "Deactivate"],
      ["clock_in", "Clock in"],
      ["clock_out", "Clock out"],
    ],
  }),
};

/**
 * @returns The body of `PUT /users/{userId}/status`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/status
 */
export function toUserStatus({
  action,
}: ActionInputParameters<typeof userStatusInputs>): UsersUpdateUserStatusRequestBody {
  return { action };
}
