import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersCreateUsersRequestBody } from "@zoom/rivet/users";
import { text } from "../builders";
import { userInputs } from "./details";
import { planInputs, toNewPlan } from "./plan";

/** Everything that a new user can be given. */
export const newUserInputs = {
  ...userInputs,
  displayName: text({
    label: "Display Name",
    comments: "The name that others see. Left blank, Zoom puts it together from the other names.",
    example: "John Doe",
  }),
  password: text({
    label: "Password",
    comments:
      "The password to sign in with, 8 to 32 characters. It counts only with User Action “Auto create”. Left blank, none is sent.",
    pattern: /^.{8,32}$/s,
    allowed: "8 to 32 characters",
    secret: true,
  }),
  ...planInputs,
};

/**
 * Maps the inputs of a new user to Zoom's body.
 *
 * @param user The cleaned inputs.
 * @returns The body of `POST /users`.
 */
export function toNewUser(
  user: ActionInputParameters<typeof newUserInputs>,
): UsersCreateUsersRequestBody {
  return {
    action: user.userAction,
    user_info: {
      email: user.email,
      first_name: user.firstName,
      last_name: user.lastName,
      display_name: user.displayName,
      password: user.password,
      type: user.userType,
      ...toNewPlan(user),
    },
  };
}
