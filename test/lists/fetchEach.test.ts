import { setTimeout as delay } from "node:timers/promises";
import { utc } from "@date-fns/utc";
import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from "date-fns";
import fc from "fast-check";
import { fetchEach, uniqueBy } from "../../src/lists/fetchEach";
import { splitByMonth } from "../../src/zoom/dates";

const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Reads the numbers of a part, later parts faster, and counts calls and how many run at once. */
function reader() {
  let reading = 0;
  const counts = { calls: 0, concurrent: 0 };
  const read = async (part: number) => {
    reading += 1;
    counts.calls += 1;
    counts.concurrent = Math.max(counts.concurrent, reading);
    await delay(20 - part);
    reading -= 1;
    return [part, part + 0.5];
  };
  return { read, counts };
}

test("reads at most four parts at a time and keeps their order", async () => {
  const { read, counts } = reader();
  const records = await fetchEach(parts, {}, read);
  expect(records).toEqual(parts.flatMap((part) => [part, part + 0.5]));
  expect(counts).toEqual({ calls: 10, concurrent: 4 });
});

test("reads one part after another, up to the limit", async () => {
  const { read, counts } = reader();
  expect(await fetchEach(parts, { limit: 4 }, read)).toEqual([1, 1.5, 2, 2.5]);
  expect(counts).toEqual({ calls: 2, concurrent: 1 });
});

test("fails if a part fails", async () => {
  const read = async (part: number) => {
    if (part === 3) throw new Error("No.");
    return [part];
  };
  await expect(fetchEach(parts, {}, read)).rejects.toThrow("No.");
});

test("months cover every day of a range once and none is longer than a month", () => {
  const day = (date: Date) => formatISO(date, { representation: "date", in: utc });
  const days = fc.date({
    min: new Date("1990-01-01"),
    max: new Date("2090-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 800 }), (first, length) => {
      const from = day(first);
      const to = day(addDays(first, length, { in: utc }));
      const ranges = splitByMonth({ from, to });
      const covered = ranges.flatMap((range) => {
        const count = differenceInCalendarDays(range.to, range.from, { in: utc }) + 1;
        return Array.from({ length: count }, (_, index) =>
          day(addDays(parseISO(range.from, { in: utc }), index, { in: utc })),
        );
      });
      expect(covered).toHaveLength(length + 1);
      expect(covered[0]).toBe(from);
      expect(covered.at(-1)).toBe(to);
      expect(new Set(covered).size).toBe(length + 1);
      for (const range of ranges) {
        const month = addMonths(parseISO(range.from, { in: utc }), 1, { in: utc });
        expect(range.to <= day(month)).toBe(true);
      }
    }),
  );
});

test("a record without an id is always new, one with an id the first time", () => {
  const isNew = uniqueBy(({ id }: { id?: string }) => id);
  const records = [{}, { id: "a" }, {}, { id: "a" }, { id: "b" }];
  expect(records.map(isNew)).toEqual([true, true, true, false, true]);
});
