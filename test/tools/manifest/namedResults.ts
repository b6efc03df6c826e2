// Compiled as a part of examples/code-native, with a manifest from Prismatic's API.
import { flow } from "@prismatic-io/spectral";
import type { GetMeetingResult } from "./manifests/zoom/results";

export const namedResults = flow({
  name: "Named results",
  stableKey: "named-results",
  description: "Names the type of a result.",
  onExecution: async ({ components: { zoom }, configVars }) => {
    const connection = configVars["Zoom Connection"];
    const { data } = await zoom.getMeeting<GetMeetingResult>({ connection, meetingId: "123" });
    const topic: string | undefined = data.topic;
    // @ts-expect-error A choice that does not exist
    await zoom.listUsers({ connection, status: "gone" });
    return { data: topic };
  },
});
