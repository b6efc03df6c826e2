import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import source from "../src";

const run = promisify(execFile);
const root = path.resolve(__dirname, "..");
const demo = (args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, ["--import", "tsx", "tools/demo/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, PRISMATIC_CONNECTION_VALUE: "", ...env },
  });

/** Runs the demo and expects it to fail. */
const failing = async (args: string[], env?: Record<string, string>) => {
  const outcome: { code?: number; stdout: string; stderr: string } = await demo(args, env).catch(
    (error) => error,
  );
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe("");
  return outcome.stderr;
};

test("the bundle is one file with the icon and the output schemas beside it", () => {
  const files = ["icon.png", "index.js", "outputSchemas.json"];
  expect(readdirSync(path.join(root, "dist")).sort()).toEqual(files);
});

test("the bundle is light and holds one copy of what it shares with the SDK", () => {
  const code = readFileSync(path.join(root, "dist/index.js"), "utf8");
  expect(code.length).toBeLessThanOrEqual(650_000);
  const copies = (text: string) => code.split(text).length - 1;
  expect({
    axios: copies("Request failed with status code"),
    dateFns: copies(String.raw`W(\d{2})(?:-?(\d{1}))`),
    zod: copies("ZodError"),
  }).toEqual({ axios: 1, dateFns: 1, zod: 0 });
});

test("the bundle needs nothing beside itself", async () => {
  const load = `
    const { default: component } = require(${JSON.stringify(path.join(root, "dist/index.js"))});
    console.log(JSON.stringify([component.key, Object.keys(component.actions).length]));`;
  // From the root of the file system no package can be found.
  const { stdout } = await run(process.execPath, ["-e", load], { cwd: "/" });
  expect(JSON.parse(stdout)).toEqual(["zoom", Object.keys(source.actions).length]);
});

test("the demo runs every part of the bundle over real sockets", async () => {
  const { stdout } = await demo([]);
  const { actions, dataSources, triggers } = source;
  for (const key of Object.keys({ ...actions, ...dataSources, ...triggers })) {
    expect(stdout).toMatch(new RegExp(`^ *\\d+ ${key} `, "m"));
  }
  expect(stdout).toMatch(/listUsers .*→ 651 users .*3 requests/);
  expect(stdout).toMatch(
    /\nAll work \(\d+ actions, \d+ data sources, \d+ triggers?\): .* requests, .* s\.\n$/,
  );
}, 20_000);

describe("one action", () => {
  test("prints its result alone", async () => {
    const { stdout, stderr } = await demo(["getMeeting", "meetingId=123"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 123, topic: expect.any(String) });
    expect(stderr).toMatch(/^Talking to a Zoom stand-in\./);
  });

  test("that downloads a file prints the file", async () => {
    const { stdout } = await demo([
      "downloadRecording",
      "downloadUrl=https://zoom.us/rec/download/abc",
    ]);
    expect(stdout).toBe("Recording abc");
  });

  test("that Zoom refuses prints why", async () => {
    expect(await failing(["getMeeting", "meetingId=404"])).toMatch(
      /ZoomApiError: Zoom rejected GET \/meetings\/404 with HTTP 404, code 3001: .* Check the id/,
    );
  });

  test.each([
    [["getMeeting"], "InputError: Meeting Id must be a number"],
    [["getMeeting", "id=1"], "“id=1” is no input"],
    [
      ["createMeeting", "userId=me", "availableDialInCountries=[US"],
      "“availableDialInCountries=[US” is no JSON",
    ],
  ])("%j cannot be right and prints why", async (args, message) => {
    expect(await failing(args)).toContain(message);
  });

  test("that does not exist prints which do", async () => {
    expect(await failing(["getMeetings"])).toMatch(
      /There is no action “getMeetings”\. .*getMeeting,/,
    );
  });

  test("with a real connection says first that it talks to Zoom itself", async () => {
    const stderr = await failing(["getUser", "userId=me"], {
      PRISMATIC_CONNECTION_VALUE: '{"key":"oauth"}',
    });
    expect(stderr).toMatch(/^Talking to Zoom itself/);
    expect(stderr).toContain("The connection has no access token");
    expect(await failing(["listUsers"], { PRISMATIC_CONNECTION_VALUE: "nonsense" })).toContain(
      "PRISMATIC_CONNECTION_VALUE is not JSON",
    );
  });
});
