import { longInputs, measure } from "../sandbox/longInputs";
import { InputError } from "../src/inputs/builders/inputError";

// What grows with the square of its length takes seconds for the first length already. The limits
// are several times what the slowest input takes, in CPU time, so that a busy machine does
// not matter.
const limits = [
  [60_000, 250],
  [240_000, 1_000],
] as const;

const kinds = [...new Set(longInputs.map(({ kind }) => kind))];

test.each(kinds)("%s: long ones are read in time, and quoted in part if refused", async (kind) => {
  const problems: [example: string, problem: string][] = [];
  for (const input of longInputs.filter((each) => each.kind === kind)) {
    await measure(input, 100);
    for (const [characters, limit] of limits) {
      const { milliseconds, error } = await measure(input, characters);
      const isQuotedWhole =
        (error?.message.length ?? 0) >= (error instanceof InputError ? 1_000 : 5_000);
      if (milliseconds >= limit)
        problems.push([input.example, `${characters}: ${milliseconds} ms`]);
      // Neither the stack nor what a value is like may be found out by failing.
      if (error instanceof RangeError || error instanceof TypeError)
        problems.push([input.example, `${error}`]);
      if (isQuotedWhole) problems.push([input.example, "It is quoted whole."]);
    }
  }
  expect(problems).toEqual([]);
});
