import fc from "fast-check";
import { parseExactly, stringifyExactly } from "../../src/zoom/exactJson";

test.each<[string, unknown]>([
  ["576460752303423488", 576460752303423488n],
  ["-576460752303423488", -576460752303423488n],
  ['{"a":[{"b":576460752303423489}]}', { a: [{ b: 576460752303423489n }] }],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", 9007199254740992n],
  ['"576460752303423488"', "576460752303423488"],
  ['{"576460752303423488":1}', { "576460752303423488": 1 }],
  ['["\\"576460752303423488",1]', ['"576460752303423488', 1]],
  ["1.2345678901234567890", 1.2345678901234567],
  ["1234567890123456e3", 1234567890123456e3],
])("%s is parsed without rounding", (text, value) => expect(parseExactly(text)).toEqual(value));

test.each(["", "{a:1}", "[1,", "576460752303423488n", "0576460752303423488"])(
  "%j is not JSON",
  (text) => expect(() => parseExactly(text)).toThrow(SyntaxError),
);

test.each<[unknown, string | undefined]>([
  [576460752303423488n, "576460752303423488"],
  [-576460752303423488n, "-576460752303423488"],
  [{ a: [1n, 2 ** 59] }, '{"a":[1,576460752303423488]}'],
  [{ a: 5, b: undefined, c: new Date(0) }, '{"a":5,"c":"1970-01-01T00:00:00.000Z"}'],
  [1e21, "1000000000000000000000"],
  [0.1, "0.1"],
  [() => 1, undefined],
  [undefined, undefined],
])("%p is written as %s", (value, text) => expect(stringifyExactly(value)).toBe(text));

test("JSON means the same after both, whatever its texts look like", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.parse(stringifyExactly(value) ?? "")).toEqual(JSON.parse(text));
      expect(JSON.parse(stringifyExactly(parseExactly(text)) ?? "")).toEqual(JSON.parse(text));
    }),
  );
});
