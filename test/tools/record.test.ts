import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { anonymizer } from "../../tools/record/anonymize";
import { record } from "../../tools/record/record";
import { contextWithLog } from "../support/client";
import { type Exchange, fixturesFolder } from "../support/fixtures";
import { sandboxConnection, useSandbox } from "../support/sandbox";

useSandbox();

const folder = mkdtempSync(join(tmpdir(), "zoom-fixtures-"));
beforeAll(() => cpSync(fixturesFolder, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (from: string, file: string): Exchange =>
  JSON.parse(readFileSync(join(from, file), "utf8"));

test("records every read anew, asks as before, and keeps nothing personal", async () => {
  const lines: string[] = [];
  await record(sandboxConnection, contextWithLog().context, folder, (line) => lines.push(line));
  const files = readdirSync(folder).filter((file) => file.startsWith("get-"));
  const date = new Date().toISOString().slice(0, 10);
  expect(lines).toHaveLength(files.length);
  for (const file of files) {
    const { answer: _, source: __, date: ___, ...asked } = read(fixturesFolder, file);
    const { answer, source, date: day, ...asksNow } = read(folder, file);
    expect(lines).toContain(`${file}: recorded`);
    expect({ source, day }).toEqual({ source: "recorded", day: date });
    expect(asksNow).toEqual(asked);
    const text = JSON.stringify(answer);
    expect(text).not.toMatch(/owner@|rae@|secret|\b123\b|\b456\b/);
    expect(text).not.toContain(sandboxConnection.token.access_token);
  }
  const channels = read(folder, "get-chat-users-userId-channels.json").answer;
  expect(channels).toMatchObject({ channels: [{ id: "exampleChannelId" }] });
});

test("leaves writes as they are", () => {
  for (const file of readdirSync(folder).filter((name) => !name.startsWith("get-"))) {
    expect(readFileSync(join(folder, file))).toEqual(readFileSync(join(fixturesFolder, file)));
  }
});

describe("anonymising", () => {
  test("replaces what is personal, the same value by the same example", () => {
    const anonymize = anonymizer();
    const answer = {
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
    expect(anonymize(answer)).toEqual({
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
