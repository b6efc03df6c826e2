import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");

/** Prints what dates become in several time zones. */
const script = `
  const dates = require("./src/zoom/dates");
  const { day, dateTime } = require("./src/inputs/builders");
  const { readRateLimit } = require("./src/client/rateLimits");
  const common = { label: "Date", comments: "" };
  const now = Date.now;
  Date.now = () => Date.parse("2026-05-05T23:30:00Z");
  const results = ["UTC", "Pacific/Apia", "America/Los_Angeles"].map((zone) => {
    // Node uses the zone from here on.
    process.env.TZ = zone;
    return [new Intl.DateTimeFormat().resolvedOptions().timeZone, [
    dates.monthUpTo("2026-03-31"),
    dates.splitByMonth({ from: "2026-01-31", to: "2026-03-02" }),
    day(common).clean("2026-05-05T23:30:00-05:00"),
    day(common).clean("2011-01-01"),
    dateTime({ ...common, withoutOffset: "UTC" }).clean("2026-05-05T23:30"),
    dateTime({ ...common, withoutOffset: "local" }).clean(new Date("2026-05-05T23:30:00Z")),
    readRateLimit({ status: 429, headers: { "x-ratelimit-type": "daily" }, data: {} })?.until?.getTime() % 86400000,
    ]];
  });
  console.log(JSON.stringify(Object.fromEntries(results)));`;

test("days are days in UTC, whatever the zone of the machine", async () => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "-e", script], { cwd: root });
  const days = [
    { from: "2026-02-28", to: "2026-03-31" },
    [
      { from: "2026-01-31", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-02" },
    ],
    "2026-05-06",
    "2011-01-01",
    "2026-05-05T23:30:00Z",
    "2026-05-05T23:30:00Z",
    0,
  ];
  const wanted = { UTC: days, "Pacific/Apia": days, "America/Los_Angeles": days };
  expect(JSON.parse(stdout)).toEqual(wanted);
});
