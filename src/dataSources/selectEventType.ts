import { dataSource } from "@prismatic-io/spectral";
import { listEvents } from "../zoom/events";

export const selectEventType = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Event Type",
    description:
      "Lists the events that Zoom's webhooks report, by category. Does not require a connection.",
  },
  inputs: {},
  perform: async () => ({
    result: listEvents().map(({ name, label }) => ({ key: name, label: `${label} · ${name}` })),
  }),
  examplePayload: {
    result: [{ key: "meeting.ended", label: "Meeting ended · meeting.ended" }],
  },
});
