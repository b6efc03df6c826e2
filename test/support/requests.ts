import { type FixtureRequest, fixture, fixtureNames } from "../../sandbox/fixture";
import { run } from "./component";
import { replay } from "./replay";

/** A response that every action accepts: all lists that the fixtures know, each of them empty. */
const anything = { status: 200, body: Object.fromEntries(listNames().map((name) => [name, []])) };

function listNames(): string[] {
  const exchanges = fixtureNames().flatMap((name) => fixture(name).exchanges);
  const fields = exchanges.flatMap(({ response }) => Object.entries(response.body ?? {}));
  return fields.flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
}

/**
 * Runs an action, whatever Zoom responds.
 *
 * @param action The action's key.
 * @param inputs Its inputs besides the connection.
 * @returns The requests that it sent.
 */
export async function requestsOf(
  action: string,
  inputs: Record<string, unknown>,
): Promise<FixtureRequest[]> {
  const requests = replay(anything, anything, anything);
  await run(action, inputs);
  return requests;
}
