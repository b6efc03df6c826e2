/** Run in a process of its own: prints by zone what dates and times become. */

import { AxiosHeaders } from "axios";
import { readRateLimit } from "../../src/client/rateLimits";
import { dateTime, day } from "../../src/inputs/builders";
import { monthUpTo, splitByMonth } from "../../src/zoom/dates";

const common = { label: "Date", comments: "" };
const local = dateTime({ ...common, withoutOffset: "local" });

/** The months in which clocks change: March, April, October and November. */
const monthsOfChanges = [2, 3, 9, 10];

function changedTimes(): string[] {
  const halfHour = 1_800_000;
  const changed: string[] = [];
  for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2028, 0, 1); time += halfHour) {
    if (!monthsOfChanges.includes(new Date(time).getUTCMonth())) continue;
    const written = new Date(time).toISOString().slice(0, 19);
    if (local.clean(written) !== written) changed.push(written);
    if (local.clean(`${written}Z`) !== `${written}Z`) changed.push(`${written}Z`);
  }
  return changed;
}

function inThisZone() {
  const config = { headers: new AxiosHeaders() };
  const headers = { "x-ratelimit-type": "daily" };
  const limit = { status: 429, statusText: "", headers, config, data: {} };
  return {
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    month: monthUpTo("2026-03-31"),
    months: splitByMonth({ from: "2026-01-31", to: "2026-03-02" }),
    dayOfTime: day(common).clean("2026-05-05T23:30:00-05:00"),
    day: day(common).clean("2011-01-01"),
    timeWithoutOffset: dateTime({ ...common, withoutOffset: "UTC" }).clean("2026-05-05T23:30"),
    moment: local.clean(new Date("2026-05-05T23:30:00Z")),
    endOfDailyLimit: (readRateLimit(limit)?.until?.getTime() ?? Number.NaN) % 86_400_000,
    changedTimes: changedTimes(),
  };
}

Date.now = () => Date.parse("2026-05-05T23:30:00Z");
const results = process.argv.slice(2).map((zone) => {
  // Node uses the zone from here on. Jest gives its tests a copy of the environment, which does not.
  process.env.TZ = zone;
  return inThisZone();
});
process.stdout.write(JSON.stringify(results));
