import type { Connection } from "@prismatic-io/spectral";
import { type Fixture, fixture } from "../../sandbox/fixture";
import { connectionFacts } from "../../src/connections/facts";
import { domainOf } from "../../src/zoom/hosts";
import { component, harness } from "../support/component";
import { connection as oauth } from "../support/connection";
import { replay, replayedHosts } from "../support/replay";

const cases = Object.entries(connectionFacts)
  .filter(([, { actsForUser }]) => actsForUser)
  .flatMap(([key, { cloud }]) =>
    Object.keys(component.actions).map((action) => [action, key, domainOf(cloud)]),
  );

test.each(cases)("%s over %s sends its requests to %s alone", async (action, key, domain) => {
  // The links of a fixture are in the commercial cloud.
  const text = JSON.stringify(fixture(action)).replaceAll("zoom.us", domain);
  const { inputs, exchanges }: Fixture = JSON.parse(text);
  const connection: Connection = { ...oauth, key };
  replay(...exchanges.map(({ response }) => response));
  await harness.action(action, { connection, ...inputs });
  expect(replayedHosts.length).toBe(exchanges.length);
  expect(replayedHosts.filter((host) => !host.endsWith(domain))).toEqual([]);
});
