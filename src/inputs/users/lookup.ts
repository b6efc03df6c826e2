import { choice, optionalFlag } from "../builders";

/** Whether a user is identified by an encrypted email address. */
export const encryptedEmail = optionalFlag({
  label: "Encrypted Email",
  comments: "Whether User Id is an encrypted email address.",
});

/** How a user signs in. */
export const loginType = choice({
  label: "Login Type",
  comments: "The user's sign-in method. If blank, all sign-in methods match.",
  choices: [
    [0, "Facebook"],
    [1, "Google"],
    [11, "Phone number (China)"],
    [21, "WeChat (China)"],
    [23, "Alipay (China)"],
    [24, "Apple"],
    [27, "Microsoft"],
    [97, "Mobile device"],
    [98, "RingCentral"],
    [99, "API user"],
    [100, "Zoom work email"],
    [101, "Single sign-on (SSO)"],
  ],
});
