import { OAuth2Type, oauth2Connection, templateConnectionInputs } from "@prismatic-io/spectral";

export const serverToServerKey = "serverToServer";

export const serverToServer = oauth2Connection({
  key: serverToServerKey,
  display: {
    label: "Server-to-Server OAuth",
    description:
      "Acts for a whole Zoom account, without a user who authorises it. Actions name their user by id or email address.",
  },
  oauth2Type: OAuth2Type.ClientCredentials,
  inputs: templateConnectionInputs(
    {
      clientId: {
        label: "Client ID",
        type: "string",
        required: true,
        comments: "The Client ID on the App Credentials page of the Server-to-Server OAuth app.",
      },
      clientSecret: {
        label: "Client Secret",
        type: "password",
        required: true,
        comments:
          "The Client Secret on the App Credentials page of the Server-to-Server OAuth app.",
      },
      accountId: {
        label: "Account ID",
        type: "string",
        required: true,
        comments: "The Account ID on the App Credentials page of the Server-to-Server OAuth app.",
      },
      scopes: {
        label: "Scopes",
        type: "string",
        required: false,
        shown: false,
        comments: "Scopes are chosen in the Zoom app, so none are asked for here.",
      },
    },
    {
      tokenUrl: {
        label: "Token URL",
        type: "template",
        comments: "Where Zoom issues access tokens for the account.",
        templateValue:
          "https://zoom.us/oauth/token?grant_type=account_credentials&account_id={{#accountId}}",
      },
    },
    OAuth2Type.ClientCredentials,
  ),
});
