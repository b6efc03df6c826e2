import {
  configPage,
  configVar,
  connectionConfigVar,
  dataSourceConfigVar,
} from "@prismatic-io/spectral";

const connection = { configVar: "Zoom Connection" };
const hostId = { configVar: "Host" };

// A data source can use the variables of the pages before its own.
export const configPages = {
  Zoom: configPage({
    tagline: "Sign in to Zoom",
    elements: {
      "Zoom Connection": connectionConfigVar({
        stableKey: "zoom-connection",
        dataType: "connection",
        connection: {
          component: "zoom",
          key: "oauth",
          // The app belongs to the organization: its customers only sign in.
          values: {
            clientId: { permissionAndVisibilityType: "organization" },
            clientSecret: { permissionAndVisibilityType: "organization", writeOnly: true },
          },
        },
      }),
    },
  }),
  Host: configPage({
    tagline: "Whose meetings and recordings to use",
    elements: {
      Host: dataSourceConfigVar({
        stableKey: "host",
        dataSource: { component: "zoom", key: "selectUser", values: { connection } },
      }),
      "Recordings Schedule": configVar({
        stableKey: "recordings-schedule",
        dataType: "schedule",
        description: "How often to check for new recordings.",
        defaultValue: "*/15 * * * *",
      }),
    },
  }),
  "Meeting and Channel": configPage({
    tagline: "Where to register people, and where to post transcripts",
    elements: {
      Meeting: dataSourceConfigVar({
        stableKey: "meeting",
        dataSource: {
          component: "zoom",
          key: "selectMeeting",
          values: { connection, userId: hostId, typeOfMeeting: { value: "upcoming" } },
        },
      }),
      Channel: dataSourceConfigVar({
        stableKey: "channel",
        dataSource: {
          component: "zoom",
          key: "selectUserChannel",
          values: { connection, userId: hostId },
        },
      }),
    },
  }),
};
