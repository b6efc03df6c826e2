import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const zones = [
  "UTC",
  "Pacific/Apia",
  "America/Los_Angeles",
  "America/New_York",
  "Europe/Berlin",
  // Its clocks change by half an hour.
  "Australia/Lord_Howe",
];

test("days and times do not depend on the zone of the machine, nor on its clock changes", async () => {
  const command = ["--import", "tsx", path.join(__dirname, "inZones.ts"), ...zones];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const results = {
    month: { from: "2026-02-28", to: "2026-03-31" },
    months: [
      { from: "2026-01-31", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-02" },
    ],
    dayOfTime: "2026-05-06",
    day: "2011-01-01",
    timeWithoutOffset: "2026-05-05T23:30:00Z",
    moment: "2026-05-05T23:30:00Z",
    endOfDailyLimit: 0,
    changedTimes: [],
  };
  expect(JSON.parse(stdout)).toEqual(zones.map((zone) => ({ zone, ...results })));
});
