/** Run in a process of its own: prints by zone which local times of a year come out changed. */
import { dateTime } from "./everyBuilder";

const hour = 3_600_000;

function changedTimes(): string[] {
  const changed: string[] = [];
  for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2028, 0, 1); time += hour / 2) {
    const local = new Date(time).toISOString().slice(0, 19);
    if (dateTime.clean(local) !== local) changed.push(local);
    if (dateTime.clean(`${local}Z`) !== `${local}Z`) changed.push(`${local}Z`);
  }
  return changed;
}

const byZone = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"].map((zone) => {
  // Node uses the zone from here on. Jest gives its tests a copy of the environment, which does not.
  process.env.TZ = zone;
  return [new Intl.DateTimeFormat().resolvedOptions().timeZone, changedTimes()];
});
process.stdout.write(JSON.stringify(Object.fromEntries(byZone)));
