import { measurePolls } from "../../sandbox/polls";

/** Fails if a poll of 100,000 users costs a state of 2 MB, a second of CPU time or a user who is new twice. */
async function main(): Promise<void> {
  const costs = await measurePolls(100_000);
  console.log(costs);
  const isCheap = costs.stateBytes < 2e6 && costs.vanishedBytes < 2e6 && costs.cpu < 1000;
  if (!isCheap || costs.newAfterEmpty > 0)
    throw new Error("A poll of 100,000 users costs too much.");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
