import { runOne } from "./single";
import { tour } from "./tour";

async function main([key, ...pairs]: string[]): Promise<void> {
  const isFine = key === undefined ? await tour() : await runOne(key, pairs);
  process.exitCode = isFine ? 0 : 1;
}

main(process.argv.slice(2));
