import { choice, optionalFlag } from "../builders";

export const encryptedEmail = optionalFlag({
  label: "Encrypted Email",
  comments: "Whether User Id is an encrypted email address.",
});

export const loginType = choice({
  label: "Login Type",
  comments: "How the user signs in. Left blank, Zoom finds the user whichever it is.",
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
