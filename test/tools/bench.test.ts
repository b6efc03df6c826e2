import { measurePolls } from "../../sandbox/measurePolls";
import { measureList } from "../../tools/bench/lists";

test("lists 10,000 users in 34 requests, with little memory beyond the result", async () => {
  const { records, requests, peak, held } = await measureList(10_000, 0);
  expect({ records, requests }).toEqual({ records: 10_000, requests: 34 });
  // The benchmark measures 1.7 to 2.2; uncollected garbage counts for more in a short list.
  expect(peak / held).toBeLessThan(3);
});

test("polls 100,000 users with a state below 2 MB and less than a second of CPU time", async () => {
  const { stateBytes, vanishedBytes, cpu, newAfterEmpty } = await measurePolls(100_000);
  expect(stateBytes).toBeLessThan(2_000_000);
  expect(vanishedBytes).toBeLessThan(2_000_000);
  expect(cpu).toBeLessThan(1_000);
  expect(newAfterEmpty).toBe(0);
});
