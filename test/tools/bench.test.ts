import { measureList } from "../../tools/bench/lists";

test("lists 100,000 users in 334 requests, with little memory beyond the result", async () => {
  const { records, requests, peak, held } = await measureList(100_000, 0);
  expect({ records, requests }).toEqual({ records: 100_000, requests: 334 });
  // The benchmark measures 1.1 to 1.3; uncollected garbage varies.
  expect(peak / held).toBeLessThan(1.6);
}, 120_000);
