import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { fixture, fixtureNames, fixturesFolder } from "../../sandbox/fixture";
import { newId, timestamp } from "../../sandbox/world";
import { anonymizer } from "../../tools/record/anonymize";
import { record } from "../../tools/record/record";
import { contextWithLog } from "../support/client";
import { sandboxConnection, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

/** Gives the account what the filters of some fixtures ask for. */
function addWhatFixturesFilterBy(): void {
  const { world } = sandbox();
  const time = timestamp(new Date());
  const { owner } = world;
  world.archives.push({ uuid: "archive==", complete_time: time, archive_files: [] });
  world.operationLogs.push({ time, operator: owner.email, category_type: "user", action: "Add" });
  world.signInActivities.push({ time, email: owner.email, type: "Sign in" });
  const voicemail = { id: newId("unread"), owner_id: owner.id, date_time: time };
  world.voicemails.push(Object.assign(voicemail, { status: "unread" }));
  const message = { message_id: newId("sms"), message: "See you soon.", date_time: time };
  const phone_numbers = ["+12025550123", "+12025550124"];
  world.smsSessions.push({ session_id: newId("sms"), phone_numbers, messages: [message] });
  world.phoneNumbers.push({ id: newId("number"), number: "+12035550100", owner_id: owner.id });
  const site_id = "8f71O6rWT8KFUGQmJIFAdQ";
  const queue = { name: "Sales Desk", extension_number: 900, members: [] };
  world.callQueues.push({ ...queue, id: newId("queue"), site_id });
}

/** Fixtures that cannot be recorded, each with the reason that the recorder gives. */
const unchanged = {
  // It addresses a contact, whose messages the recorder cannot look for.
  getChatMessage: "Message does not exist",
};

const folder = mkdtempSync(join(tmpdir(), "zoom-fixtures-"));
beforeAll(() => cpSync(fixturesFolder, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test("re-records every read but those named above, with the same requests, and keeps nothing personal", async () => {
  addWhatFixturesFilterBy();
  const lines: string[] = [];
  await record(sandboxConnection, contextWithLog().context, folder, (line) => lines.push(line));
  const date = new Date().toISOString().slice(0, 10);
  const names = lines.flatMap((line) => /^(\w+): recorded$/.exec(line)?.[1] ?? []);
  expect(lines.filter((line) => !line.endsWith(": recorded"))).toEqual(
    Object.entries(unchanged).map(([name, reason]) =>
      expect.stringMatching(new RegExp(`^${name}: unchanged\\. .*${reason}`)),
    ),
  );
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
