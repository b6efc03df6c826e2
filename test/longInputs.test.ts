import { longInputs, measure } from "../sandbox/longInputs";
import { InputError } from "../src/inputs/builders/inputError";

// What grows with the square of its length takes seconds for the first length already. The limits
// are several times what the slowest input takes, in CPU time, so that a busy machine does
// not matter.
const limits = [
  [60_000, 250],
  [240_000, 1_000],
] as const;

describe.each(longInputs)("$kind: $example", (input) => {
  test("is read in proportion to its length, and quoted in part if it is refused", async () => {
    await measure(input, 100);
    for (const [characters, limit] of limits) {
      const { milliseconds, error } = await measure(input, characters);
      expect(milliseconds).toBeLessThan(limit);
      // Neither the stack nor what a value is like may be found out by failing.
      expect(error).not.toBeInstanceOf(RangeError);
      expect(error).not.toBeInstanceOf(TypeError);
      const maxCharacters = error instanceof InputError ? 1_000 : 5_000;
      expect(error?.message.length ?? 0).toBeLessThan(maxCharacters);
    }
  });
});
