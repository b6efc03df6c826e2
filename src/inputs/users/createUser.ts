import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { UsersCreateUsersRequestBody } from "@zoom/rivet/users";
import { password, text } from "../builders";
import { InputError } from "../builders/inputError";
import { userInputs, userTypeNone } from "./details";
import { planInputs, toNewPlan } from "./plan";

/** The inputs of a new user. */
export const newUserInputs = {
  ...userInputs,
  displayName: text({
    label: "Display Name",
    comments: "The user's display name. If blank, Zoom derives it from the first and last name.",
    example: "John Doe",
  }),
  password: password({
    label: "Password",
    comments:
      "The password, 8 to 32 characters. Ignored unless User Action is Auto create. If blank, none is set.",
    example: "examplePassword",
    pattern: /^.{8,32}$/s,
    allowed: "8 to 32 characters",
  }),
  ...planInputs,
};

type UserInfo = NonNullable<UsersCreateUsersRequestBody["user_info"]>;

/**
 * Zoom's body for a new user. `@zoom/rivet` types the values of a bundle as numbers, some of which a
 * number cannot hold.
 */
type NewUserBody = Omit<UsersCreateUsersRequestBody, "user_info"> & {
  user_info: Omit<UserInfo, "feature"> & ReturnType<typeof toNewPlan>;
};

/**
 * @returns The body of `POST /users`.
 * @throws InputError if User Type is None without SSO create.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/POST/users
 */
export function toNewUser(user: ActionInputParameters<typeof newUserInputs>): NewUserBody {
  if (user.userType === userTypeNone && user.userAction !== "ssoCreate") {
    throw new InputError(
      "User Type",
      `can be None only when User Action is SSO create. Got User Action "${user.userAction}"`,
    );
  }
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
