import { OAuth2Type, oauth2Connection, templateConnectionInputs } from "@prismatic-io/spectral";
import { domainOf } from "../zoom/hosts";
import { connectionFacts, displayOf } from "./facts";
import { credentials, scopes } from "./inputs";

export const serverToServer = createConnection("serverToServer");
export const serverToServerGov = createConnection("serverToServerGov");

function createConnection(key: "serverToServer" | "serverToServerGov") {
  const domain = domainOf(connectionFacts[key].cloud);
  return oauth2Connection({
    key,
    display: displayOf(
      key,
      "Connects to Zoom with a Server-to-Server OAuth app on behalf of an account, without user authorization. Identify users by id or email address: me is available only in Get Accounts Phone Recordings.",
    ),
    oauth2Type: OAuth2Type.ClientCredentials,
    inputs: templateConnectionInputs(
      {
        ...credentials("Server-to-Server OAuth app"),
        accountId: {
          label: "Account ID",
          type: "string",
          required: true,
          comments: "The Account ID on the App Credentials page of the Server-to-Server OAuth app.",
          placeholder: "GhIjKlMnOpQrStUvWxYzAb",
        },
        scopes,
      },
      {
        tokenUrl: {
          label: "Token URL",
          type: "template",
          comments: "Zoom's OAuth 2.0 token URL for the account.",
          templateValue: `https://${domain}/oauth/token?grant_type=account_credentials&account_id={{#accountId}}`,
        },
      },
      OAuth2Type.ClientCredentials,
    ),
  });
}
