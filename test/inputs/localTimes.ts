/** Run with a TZ of its own: prints which local times of a year, hour by hour, come out changed. */
import { dateTime } from "./everyBuilder";

const hour = 3_600_000;
const changed: string[] = [];
for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2028, 0, 1); time += hour / 2) {
  const local = new Date(time).toISOString().slice(0, 19);
  if (dateTime.clean(local) !== local) changed.push(local);
  if (dateTime.clean(`${local}Z`) !== `${local}Z`) changed.push(`${local}Z`);
}
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, changed }));
