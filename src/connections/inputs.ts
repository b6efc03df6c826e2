/** Scopes, which the platform expects of every OAuth connection. */
export const scopes = {
  label: "Scopes",
  type: "string",
  required: false,
  shown: false,
  comments: "Scopes are configured in the Zoom app. If blank, the app's scopes apply.",
} as const;

/**
 * Returns the inputs for the credentials of an app.
 *
 * @param app What kind of app it is, such as "Zoom app".
 */
export const credentials = (app: string) =>
  ({
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      comments: `The Client ID on the App Credentials page of the ${app}.`,
      placeholder: "AbCdEfGhIjKlMnOpQrStUv",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      comments: `The Client Secret on the App Credentials page of the ${app}.`,
      placeholder: "exampleClientSecret",
    },
  }) as const;
