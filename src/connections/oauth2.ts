import { OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { connectionFacts } from "./facts";

export const oauth2 = oauth2Connection({
  key: "oauth",
  display: {
    label: connectionFacts.oauth.label,
    description: "Authorizes requests with a Zoom OAuth app, on behalf of a user or an account.",
  },
  oauth2Type: OAuth2Type.AuthorizationCode,
  inputs: {
    authorizeUrl: {
      label: "Authorize URL",
      type: "string",
      required: true,
      shown: false,
      default: "https://zoom.us/oauth/authorize",
      comments: "Zoom's OAuth 2.0 authorization URL.",
    },
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      shown: false,
      default: "https://zoom.us/oauth/token",
      comments: "Zoom's OAuth 2.0 token URL.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: false,
      shown: false,
      comments:
        "Scopes are set in the Zoom app, so none are requested here. If blank, the app's scopes apply.",
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
