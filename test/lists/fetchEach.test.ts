import { setTimeout as delay } from "node:timers/promises";
import { utc } from "@date-fns/utc";
import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from "date-fns";
import fc from "fast-check";
import { fetchEach, uniqueBy } from "../../src/lists/fetchEach";
import { splitByMonth } from "../../src/zoom/dates";

const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Reads the numbers of a part, later parts faster, and counts how many are read at once. */
function reader() {
  let reading = 0;
  const counts = { most: 0, asked: 0 };
  const read = async (part: number) => {
    reading += 1;
    counts.asked += 1;
    counts.most = Math.max(counts.most, reading);
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
  expect(counts).toEqual({ most: 4, asked: 10 });
});

test("with a limit reads one part after another until there are enough", async () => {
  const { read, counts } = reader();
  expect(await fetchEach(parts, { limit: 4 }, read)).toEqual([1, 1.5, 2, 2.5]);
  expect(counts).toEqual({ most: 1, asked: 2 });
});

test("fails when a part fails", async () => {
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
