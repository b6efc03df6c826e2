import { fixturesFolder } from "../../sandbox/fixture";
import { contextWithLog } from "../../test/support/client";
import { record } from "./record";

async function main(value: string | undefined): Promise<void> {
  if (!value)
    throw new Error("Set PRISMATIC_CONNECTION_VALUE: see CONTRIBUTING.md, Recording fixtures.");
  const connection = { configVarKey: "Zoom", ...JSON.parse(value) };
  await record(connection, contextWithLog().context, fixturesFolder, console.log);
}

main(process.env.PRISMATIC_CONNECTION_VALUE).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
