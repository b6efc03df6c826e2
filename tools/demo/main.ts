import { describeCommands, describePart } from "./help";
import { runPart } from "./runPart";
import { tour } from "./tour";

async function main([key, ...rest]: string[]): Promise<boolean> {
  if (key === undefined) return tour();
  if (key === "--help" || key === "-h") return say(describeCommands());
  if (rest.includes("--help")) return say(describePart(key));
  return runPart(key, rest);
}

function say(text: string): boolean {
  console.log(text);
  return true;
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    console.error(error.message);
    return false;
  })
  .then((succeeded) => {
    process.exitCode = succeeded ? 0 : 1;
  });
