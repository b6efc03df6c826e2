import { dataSource } from "@prismatic-io/spectral";
import { timeZones } from "../zoom/timeZones";

export const selectTimezone = dataSource({
  dataSourceType: "picklist",
  display: {
    label: "Select Timezone",
    description:
      "Lists Zoom's time zones from west to east, by their present offset from UTC and by name. Does not require a connection.",
  },
  inputs: {},
  perform: async () => {
    const now = new Date();
    const byName = new Intl.Collator("en");
    const zones = Object.entries(timeZones)
      .map(([id, name]) => ({ id, name, offset: offsetOf(id, now) }))
      .sort((a, b) => minutesOf(a.offset) - minutesOf(b.offset) || byName.compare(a.name, b.name));
    const result = zones.map(({ id, name, offset }) => ({
      key: id,
      label: `(UTC${offset}) ${name} · ${id}`,
    }));
    return { result };
  },
  examplePayload: {
    result: [
      {
        key: "America/New_York",
        label: "(UTC-05:00) Eastern Time (US and Canada) · America/New_York",
      },
    ],
  },
});

/** The offset with daylight saving time, such as -05:00. */
function offsetOf(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const part = format.formatToParts(moment).find(({ type }) => type === "timeZoneName");
  // Some versions of Node write the offset 0 as GMT alone.
  return part?.value.replace("GMT", "") || "+00:00";
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
