import { configPage, connectionConfigVar, flow, integration } from "@prismatic-io/spectral";
import { componentRegistry } from "./componentRegistry";

export const configPages = {
  Zoom: configPage({
    elements: {
      "Zoom Connection": connectionConfigVar({
        stableKey: "zoom-connection",
        dataType: "connection",
        connection: {
          component: "zoom",
          key: "oauth",
          values: {
            authorizeUrl: { value: "https://zoom.us/oauth/authorize" },
            tokenUrl: { value: "https://zoom.us/oauth/token" },
            clientId: { value: "id" },
            clientSecret: { value: "secret" },
          },
        },
      }),
    },
  }),
};

const weeklyReview = flow({
  name: "Weekly review",
  stableKey: "weekly-review",
  description: "Creates a weekly meeting and lists users.",
  onExecution: async ({ components: { zoom }, configVars }) => {
    const connection = configVars["Zoom Connection"];
    const meeting = await zoom.createMeeting({
      connection,
      userId: "me",
      topic: "Weekly Review",
      recurrence: "2",
      weeklyDay: "2",
    });
    // @ts-expect-error A choice that does not exist
    await zoom.listUsers({ connection, status: "gone" });
    // @ts-expect-error A required input that is missing
    await zoom.getMeeting({ connection });
    return { data: meeting };
  },
});

export default integration({
  name: "Weekly review",
  description: "Tries the manifest of the component.",
  flows: [weeklyReview],
  configPages,
  componentRegistry,
});
