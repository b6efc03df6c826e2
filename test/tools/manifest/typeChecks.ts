// Compiled as a part of examples/code-native, with the component's manifest.
import { flow } from "@prismatic-io/spectral";

export const typeChecks = flow({
  name: "Type checks",
  stableKey: "type-checks",
  description: "Uses actions rightly and wrongly.",
  onExecution: async ({ components: { zoom }, configVars }) => {
    const connection = configVars["Zoom Connection"];
    const meeting = await zoom.createMeeting({
      connection,
      userId: "me",
      topic: "Weekly Review",
      recurrence: "2",
      weeklyDay: "2",
    });
    const topic: string | undefined = meeting.data.topic;
    const { data } = await zoom.listUsers({ connection });
    const email: string | undefined = data.users?.[0]?.email;
    const named = await zoom.rawRequest<{ data: { id: number } }>({ connection, url: "/users/me" });
    const id: number = named.data.id;
    // @ts-expect-error A number that the result has as a text
    const wrong: number | undefined = meeting.data.topic;
    // @ts-expect-error A field that the result does not have
    meeting.data.topics;
    // @ts-expect-error A choice that does not exist
    await zoom.listUsers({ connection, status: "gone" });
    // @ts-expect-error A required input that is missing
    await zoom.getMeeting({ connection });
    return { data: { topic, email, id, wrong } };
  },
});
