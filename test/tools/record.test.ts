import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { fixture, fixtureNames, fixturesFolder } from "../../sandbox/fixture";
import { anonymizer } from "../../tools/record/anonymize";
import { record } from "../../tools/record/record";
import { contextWithLog } from "../support/client";
import { sandboxConnection, useSandbox } from "../support/sandbox";

useSandbox();

const folder = mkdtempSync(join(tmpdir(), "zoom-fixtures-"));
beforeAll(() => cpSync(fixturesFolder, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test("re-records reads of what the account has with the same requests, and keeps nothing personal", async () => {
  const lines: string[] = [];
  await record(sandboxConnection, contextWithLog().context, folder, (line) => lines.push(line));
  const date = new Date().toISOString().slice(0, 10);
  const names = lines.flatMap((line) => /^(\w+): recorded$/.exec(line)?.[1] ?? []);
  // Other fixtures require an id or a range that the recorder does not look for, and are left unchanged.
  expect(names.length).toBeGreaterThan(lines.length * 0.8);
  for (const name of names) {
    const before = fixture(name).exchanges;
    const after = fixture(name, folder).exchanges;
    expect(after.map(({ request }) => request)).toEqual(before.map(({ request }) => request));
    for (const { source, date: day, response } of after) {
      expect({ source, day }).toEqual({ source: "recorded", day: date });
      const text = JSON.stringify(response.body);
      // The examples are numbered themselves, after a space or a slash.
      expect(text).not.toMatch(/owner@|rae@|secret|(?<![ /])\b(123|456)\b/);
      expect(text).not.toContain(sandboxConnection.token.access_token);
    }
  }
  // The id of a channel is the one that fixtures send in to_channel.
  const channels = fixture("listUsersChannels", folder).exchanges[0]?.response.body;
  expect(channels).toMatchObject({ channels: [{ id: expect.stringMatching(/^example/) }] });
});

test("leaves writes unchanged", () => {
  const isRead = (name: string) =>
    fixture(name).exchanges.every(({ request }) => request.method === "GET");
  const writes = fixtureNames().filter((name) => !isRead(name));
  expect(writes).toContain("createMeeting");
  for (const name of writes) expect(fixture(name, folder)).toEqual(fixture(name));
});

describe("anonymizing", () => {
  test("replaces what is personal, the same value by the same example", () => {
    const anonymize = anonymizer();
    const response = {
      id: "u1",
      email: "jill@acme.com",
      type: 2,
      status: "active",
      pmi: 6589310093,
      created_at: "2019-06-01T07:58:03Z",
      join_url: "https://zoom.us/j/1?pwd=abc",
      unknown_field: "some secret",
      owners: [{ owner_id: "u1", duration: 20, verified: true }],
    };
    expect(anonymize(response)).toEqual({
      id: "example id 1",
      email: "person2@example.com",
      type: 2,
      status: "active",
      pmi: 90000000003,
      created_at: "2019-06-01T07:58:03Z",
      join_url: "https://example.com/join_url/4",
      unknown_field: "example unknown_field 5",
      owners: [{ owner_id: "example id 1", duration: 20, verified: true }],
    });
  });

  test("lets no text of a field through that is not known to be harmless", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 8 }), (name, value) => {
        fc.pre(!/type|status/.test(name));
        expect(JSON.stringify(anonymizer()({ [`x${name}`]: value }))).not.toContain(
          `:${JSON.stringify(value)}`,
        );
      }),
    );
  });
});
