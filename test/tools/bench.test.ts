import { measureList } from "../../tools/bench/lists";

test("lists 10,000 users in 34 requests, with little memory beyond the result", async () => {
  const { records, requests, peak, held } = await measureList(10_000, 0);
  expect({ records, requests }).toEqual({ records: 10_000, requests: 34 });
  // The benchmark measures 1.7 to 2.2; uncollected garbage counts for more in a short list.
  expect(peak / held).toBeLessThan(3);
});
