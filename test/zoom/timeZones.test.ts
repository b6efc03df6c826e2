import { timeZones } from "../../src/zoom/timeZones";

const zones = Object.entries(timeZones);

test("there are 136 time zones, each with a label of its own", () => {
  expect(zones).toHaveLength(136);
  expect(new Set(Object.values(timeZones)).size).toBe(136);
});

/** Labels that name the region of a zone, by what they have instead of its city. */
const regions: Record<string, string> = {
  "America/Phoenix": "Arizona",
  "America/Regina": "Saskatchewan",
  "America/Indianapolis": "Indiana",
  CET: "Sarajevo",
  "Europe/Kiev": "Kyiv",
  "Asia/Saigon": "Vietnam",
};

/** The beginning of a zone's name, such as "Mountain" of Mountain Time. */
function nameOf(timeZone: string): string {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longGeneric" });
  const name = format.formatToParts().find(({ type }) => type === "timeZoneName")?.value ?? "";
  return name.split(/[ -]/)[0] ?? "";
}

test("the label of a time zone has its city, its name or its region", () => {
  const offenders = zones.filter(([zone, label]) => {
    const city = zone.replace(/.*\//, "").replaceAll("_", " ");
    return ![regions[zone] ?? city, nameOf(zone)].some((name) => label.includes(name));
  });
  expect(offenders).toEqual([]);
});
