import { PerformSafety } from "@prismatic-io/spectral";
import fc from "fast-check";
import merge from "../../tools/shims/lodash/merge";
import omit from "../../tools/shims/lodash/omit";
import snakeCase from "../../tools/shims/lodash/snakeCase";
import uniq from "../../tools/shims/lodash/uniq";

// The shims do what the SDK calls lodash for.
const lodashMerge: typeof merge = jest.requireActual("lodash/merge");
const lodashOmit: typeof omit = jest.requireActual("lodash/omit");
const lodashSnakeCase: typeof snakeCase = jest.requireActual("lodash/snakeCase");
const lodashUniq: typeof uniq = jest.requireActual("lodash/uniq");

const json = fc.dictionary(
  fc.constantFrom("a", "b", "c"),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(undefined, null, true, 1, "text"),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value")),
    ),
  })).value,
) as fc.Arbitrary<Record<string, unknown>>;

test("the shim for merge does the same with plain objects", () => {
  fc.assert(
    fc.property(json, json, (target, source) => {
      const wanted = lodashMerge(structuredClone(target), structuredClone(source));
      expect(merge(structuredClone(target), structuredClone(source))).toEqual(wanted);
    }),
  );
});

test("the shim for merge changes its first object and returns it", () => {
  const target = {};
  expect(merge(target, { a: 1 })).toBe(target);
});

test("the shim for omit omits the same fields", () => {
  fc.assert(
    fc.property(json, fc.subarray(["a", "b", "d"]), (object, keys) => {
      expect(omit(object, keys)).toEqual(lodashOmit(object, keys));
    }),
  );
});

test("the shim for uniq keeps the same items", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), (items) => {
      expect(uniq(items)).toEqual(lodashUniq(items));
    }),
  );
});

test.each(Object.values(PerformSafety))("the shim for snakeCase writes %s the same", (safety) => {
  expect(snakeCase(safety)).toBe(lodashSnakeCase(safety));
});
