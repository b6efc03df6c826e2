import fc from "fast-check";
import { InputError } from "../../src/inputs/builders/inputError";
import { anyCharacter } from "../support/anyCharacter";
import { dateTime, everyBuilder } from "./everyBuilder";

/** Values that designers, references and earlier steps may bring. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withMap: true }),
  fc.string({ unit: anyCharacter }),
  fc.emailAddress(),
  fc.integer().map(String),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(".", "..", "true", "1,3", "2027-02-30", "me", "__proto__", "constructor", ","),
  fc.array(fc.oneof(fc.string(), fc.integer())),
  fc.json(),
  fc.array(fc.dictionary(fc.constantFrom("title", "value", "__proto__"), fc.anything())),
);

describe.each(everyBuilder)("$name", ({ clean, isRight }) => {
  test("returns a valid value, or throws an error that begins with the label", () => {
    fc.assert(
      fc.property(anything, (value) => {
        let cleaned: unknown;
        try {
          cleaned = clean(value);
        } catch (error) {
          return error instanceof InputError && /^(Some Label|Start Time) /.test(error.message);
        }
        return isRight(cleaned);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a date and time", () => {
  const moments = fc.date({
    min: new Date("2011-01-02T00:00:00Z"),
    max: new Date("2199-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

  test("is the same moment with any offset", () => {
    fc.assert(
      fc.property(moments, offsets, (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const sign = offset < 0 ? "-" : "+";
        const minutes = Math.abs(offset);
        const clock = [Math.floor(minutes / 60), minutes % 60];
        const [hour, minute] = clock.map((part) => String(part).padStart(2, "0"));
        const cleaned = dateTime.clean(`${local}${sign}${hour}:${minute}`);
        expect(cleaned).toBe(`${moment.toISOString().slice(0, 19)}Z`);
        expect(dateTime.clean(moment)).toBe(cleaned);
      }),
    );
  });

  test("without an offset is unchanged", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const local = moment.toISOString().slice(0, 19);
        expect(dateTime.clean(local)).toBe(local);
      }),
    );
  });
});
