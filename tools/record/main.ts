import { asContext } from "../../sandbox/asContext";
import { fixture, fixtureNames, fixturesFolder } from "../../sandbox/fixture";
import { record } from "./record";

async function main(value: string | undefined): Promise<void> {
  const recorded = fixtureNames().filter((name) =>
    fixture(name).exchanges.some(({ source }) => source === "recorded"),
  );
  if (recorded.length === 0) {
    console.log("No fixture has been recorded yet: all are written from Zoom's documentation.");
  }
  if (!value)
    throw new Error("Set PRISMATIC_CONNECTION_VALUE: see CONTRIBUTING.md, Recording fixtures.");
  const connection = { configVarKey: "Zoom", ...JSON.parse(value) };
  const context = asContext({ logger: console, debug: { enabled: false } });
  await record(connection, context, fixturesFolder, console.log);
}

main(process.env.PRISMATIC_CONNECTION_VALUE).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
