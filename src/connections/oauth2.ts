import { OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { domainOf } from "../zoom/hosts";
import { connectionFacts, displayOf } from "./facts";
import { credentials, scopes } from "./inputs";

export const oauth2 = createConnection("oauth");
export const oauth2Gov = createConnection("oauthGov");

function createConnection(key: "oauth" | "oauthGov") {
  const domain = domainOf(connectionFacts[key].cloud);
  return oauth2Connection({
    key,
    display: displayOf(
      key,
      "Connects to Zoom with an OAuth app on behalf of a user or an account.",
    ),
    oauth2Type: OAuth2Type.AuthorizationCode,
    inputs: {
      authorizeUrl: {
        label: "Authorize URL",
        type: "string",
        required: true,
        shown: false,
        default: `https://${domain}/oauth/authorize`,
        comments: "Zoom's OAuth 2.0 authorization URL.",
      },
      tokenUrl: {
        label: "Token URL",
        type: "string",
        required: true,
        shown: false,
        default: `https://${domain}/oauth/token`,
        comments: "Zoom's OAuth 2.0 token URL.",
      },
      scopes,
      ...credentials("Zoom app"),
    },
  });
}
