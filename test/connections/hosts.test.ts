import type { Connection } from "@prismatic-io/spectral";
import nock from "nock";
import { fixture } from "../../sandbox/fixture";
import { connectionFacts } from "../../src/connections/facts";
import { domainOf } from "../../src/zoom/hosts";
import { component, harness } from "../support/component";
import { connection as oauth } from "../support/connection";

// Suites of the same worker that come later connect to the mock Zoom server.
afterAll(() => nock.restore());

/** Responds to every request, on any host, from a fixture whose links are in the cloud's domain. */
function recordHosts(action: string, domain: string): string[] {
  const text = JSON.stringify(fixture(action).exchanges.map(({ response }) => response));
  const responses = JSON.parse(text.replaceAll("zoom.us", domain));
  const hosts: string[] = [];
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    nock(/.*/)
      .persist()
      .intercept(/.*/, method)
      .reply(function () {
        const { status, body, headers } = responses[hosts.length] ?? { status: 404 };
        hosts.push(String(this.req.headers.host));
        return [status, body, headers];
      });
  }
  return hosts;
}

test.each(Object.entries(connectionFacts).filter(([, { actsForUser }]) => actsForUser))(
  "every action over %s sends its requests to the connection's cloud alone",
  async (key, { cloud }) => {
    const domain = domainOf(cloud);
    const connection: Connection = { ...oauth, key };
    const offenders: string[] = [];
    for (const action of Object.keys(component.actions)) {
      const inputs = JSON.stringify(fixture(action).inputs).replaceAll("zoom.us", domain);
      const hosts = recordHosts(action, domain);
      await harness.action(action, { connection, ...JSON.parse(inputs) });
      if (hosts.length === 0 || hosts.some((host) => !host.endsWith(domain)))
        offenders.push(action);
      nock.cleanAll();
    }
    expect(offenders).toEqual([]);
  },
);
