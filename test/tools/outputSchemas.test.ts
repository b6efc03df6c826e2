import { execFile } from "node:child_process";
import fs, { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { outputSchemas } from "../../tools/schemas/outputSchemas";
import { component, failure } from "../support/component";

const run = promisify(execFile);
const root = resolve(__dirname, "../..");
const keys = Object.keys(component.actions).sort();
const current = outputSchemas();

/** What the command that publishes sends of each action: a copy of its enumerable properties. */
const published = `JSON.stringify(Object.values(component.actions).map((action) => ({ ...action })))`;

/** Runs code in a folder that holds a copy of some files of the bundle. */
async function inBundle(files: string[], code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    for (const file of files) copyFileSync(join(root, "dist", file), join(folder, file));
    const load = `const { default: component } = require("./index.js");`;
    return (await run(process.execPath, ["-e", `${load}${code}`], { cwd: folder })).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the output schemas are up to date: if not, run npm run schemas", () => {
  const written = readFileSync(join(root, "src/actions/outputSchemas.json"), "utf8");
  expect(JSON.parse(written)).toEqual(current);
});

test("the output schemas know what Zoom and this component return", () => {
  const { getMeeting, getMeetingRecordings, getUserSettings, listMeetings, listUsersChatMessages } =
    current;
  const text = { type: "string" };
  expect(getMeeting?.properties).toMatchObject({
    occurrences: { type: "array", items: { properties: { start_time: text } } },
    registration_url: text,
    settings: { properties: { host_video: { type: "boolean" }, show_join_info: {} } },
  });
  expect(getMeetingRecordings?.properties?.id).toEqual({ type: ["number", "string"] });
  // Zoom's response depends on Option; a field of any of them can be picked.
  expect(getUserSettings?.properties).toMatchObject({
    schedule_meeting: { properties: { host_video: { type: "boolean" } } },
    meeting_security: { properties: { waiting_room: { type: "boolean" } } },
    recording_authentication: { type: "boolean" },
  });
  expect(Object.keys(listMeetings?.properties ?? {}).sort()).toEqual([
    "meetings",
    "next_page_token",
    "page_count",
    "page_number",
    "page_size",
    "total_records",
  ]);
  expect(listUsersChatMessages?.properties?.messages?.items?.properties).toMatchObject({
    channel_id: text,
    sender_member_id: text,
  });
});

test("loading and running reads no output schemas", async () => {
  const read = jest.spyOn(fs, "readFileSync");
  expect(await failure("getMeeting", { meetingId: "" })).toMatchObject({ name: "InputError" });
  expect(read).not.toHaveBeenCalled();
  component.actions.getMeeting?.outputSchema;
  expect(read).toHaveBeenCalledWith(expect.stringMatching(/outputSchemas\.json$/), "utf8");
});

test("the bundle loads, is copied and runs without its output schemas", async () => {
  const code = `
    const { outputSchema, perform } = { ...component.actions.getMeeting };
    perform({}, { meetingId: "" }).catch(({ name }) => console.log(outputSchema, name));`;
  expect(await inBundle(["index.js"], code)).toBe("undefined InputError\n");
});

test("publishing the bundle sends an output schema of every action", async () => {
  const stdout = await inBundle(["index.js", "outputSchemas.json"], `console.log(${published});`);
  const actions: { key: string; outputSchema: { type: string; schema: string } }[] =
    JSON.parse(stdout);
  expect(actions.map(({ key }) => key).sort()).toEqual(keys);
  for (const { outputSchema } of actions) {
    expect(outputSchema.type).toBe("actionOutput");
    expect(Object.keys(JSON.parse(outputSchema.schema))).not.toEqual([]);
  }
});
