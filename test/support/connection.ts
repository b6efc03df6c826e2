import type { Connection } from "@prismatic-io/spectral";

const accessToken = "test-access-token";

/** A connection as the platform passes it to an action. */
export const connection: Connection = {
  key: "oauth",
  configVarKey: "Zoom Connection",
  fields: { clientId: "test-client-id", clientSecret: "test-client-secret" },
  token: { access_token: accessToken, refresh_token: "test-refresh-token" },
};

/** Every text that must never be printed. */
export const secrets = [accessToken, "test-client-secret", "test-refresh-token"];
