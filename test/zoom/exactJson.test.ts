import fc from "fast-check";
import { parseExactly, stringifyExactly } from "../../src/zoom/exactJson";
import { anyCharacter } from "../support/anyCharacter";

test.each<[string, string, unknown]>([
  ["a number beyond 2^53 is", "576460752303423488", 576460752303423488n],
  ["a negative number beyond 2^53 is", "-576460752303423488", -576460752303423488n],
  [
    "a number beyond 2^53 in a list of objects is",
    '{"a":[{"b":576460752303423489}]}',
    { a: [{ b: 576460752303423489n }] },
  ],
  ["2^53 - 1 is", "9007199254740991", 9007199254740991],
  ["2^53 is", "9007199254740992", 9007199254740992n],
  ["a text of digits is", '"576460752303423488"', "576460752303423488"],
  ["a key of digits is", '{"576460752303423488":1}', { "576460752303423488": 1 }],
  [
    "a text that begins with a quotation mark is",
    '["\\"576460752303423488",1]',
    ['"576460752303423488', 1],
  ],
  ["a long fraction is", "1.2345678901234567890", 1.2345678901234567],
  ["an exponent is", "1234567890123456e3", 1234567890123456e3],
])("%s parsed without rounding", (_, text, value) => expect(parseExactly(text)).toEqual(value));

test.each([
  ["nothing", ""],
  ["a key without quotation marks", "{a:1}"],
  ["a list that breaks off", "[1,"],
  ["a bigint as JavaScript writes it", "576460752303423488n"],
  ["a number that begins with 0", "0576460752303423488"],
])("%s is not JSON", (_, text) => expect(() => parseExactly(text)).toThrow(SyntaxError));

test.each<[string, unknown, string | undefined]>([
  ["a bigint is written in digits", 576460752303423488n, "576460752303423488"],
  ["a negative bigint is written in digits", -576460752303423488n, "-576460752303423488"],
  ["numbers in a list are written in digits", { a: [1n, 2 ** 59] }, '{"a":[1,576460752303423488]}'],
  [
    "a field without a value is left out, and a date is text",
    { a: 5, b: undefined, c: new Date(0) },
    '{"a":5,"c":"1970-01-01T00:00:00.000Z"}',
  ],
  ["a number beyond 1e21 is written in digits", 1e21, "1000000000000000000000"],
  ["a fraction is written as it is", 0.1, "0.1"],
  ["a function is not written", () => 1, undefined],
  ["a missing value is not written", undefined, undefined],
])("%s", (_, value, text) => expect(stringifyExactly(value)).toBe(text));

test("JSON means the same after both, whatever its texts look like", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: anyCharacter }), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.parse(stringifyExactly(value) ?? "")).toEqual(JSON.parse(text));
      expect(JSON.parse(stringifyExactly(parseExactly(text)) ?? "")).toEqual(JSON.parse(text));
    }),
  );
});
