import { OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";

export const oauth2 = oauth2Connection({
  key: "oauth",
  display: {
    label: "OAuth 2.0",
    description: "Authorises a Zoom OAuth app to act for a user or an account.",
  },
  oauth2Type: OAuth2Type.AuthorizationCode,
  inputs: {
    authorizeUrl: {
      label: "Authorize URL",
      type: "string",
      required: true,
      shown: false,
      default: "https://zoom.us/oauth/authorize",
      comments: "Where Zoom asks for consent.",
    },
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      shown: false,
      default: "https://zoom.us/oauth/token",
      comments: "Where Zoom issues access tokens.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: false,
      shown: false,
      comments: "Scopes are chosen in the Zoom app, so none are asked for here.",
    },
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      comments: "The Client ID on the App Credentials page of the Zoom app.",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      comments: "The Client Secret on the App Credentials page of the Zoom app.",
    },
  },
});
