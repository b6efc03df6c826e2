import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const bundle = path.resolve(__dirname, "../../dist/index.js");

test("the bundle has at most 700,000 bytes", () => {
  expect(statSync(bundle).size).toBeLessThanOrEqual(700_000);
});

test("the bundle is ASCII: one other character would make Node hold two bytes for each", () => {
  // The build escapes what it can, which the text of String.raw is not.
  expect(readFileSync(bundle, "utf8")).not.toMatch(/[^\0-\x7f]/);
});

test("the bundle formats nothing while it loads, for which Node reads 6 MB of locale data", async () => {
  await promisify(execFile)(process.execPath, [
    "-e",
    `for (const name of Object.getOwnPropertyNames(Intl)) Intl[name] = undefined;
    require(${JSON.stringify(bundle)});`,
  ]);
});

test("the bundle does not load Node's fetch, which takes longer than all else", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "-e",
    `require(${JSON.stringify(bundle)}); console.log(JSON.stringify(process.moduleLoadList))`,
  ]);
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded).toContain("NativeModule https");
  expect(loaded.filter((name) => /undici/.test(name))).toEqual([]);
});

describe("the bundle's HTTP client, without fetch,", () => {
  // In a process of its own, as what it must not load is loaded by the tests themselves.
  const script = `
    const http = require("node:http");
    const https = require("node:https");
    const { default: component } = require(${JSON.stringify(bundle)});
    const connection = { key: "oauth", fields: {}, token: { access_token: "token" } };
    const context = { logger: console, webhookUrls: {}, webhookApiKeys: {}, executionId: "1" };
    const server = http.createServer((request, response) => {
      let body = "";
      request.setEncoding("latin1").on("data", (part) => { body += part; }).on("end", () => {
        response.setHeader("content-type", "application/json");
        const { method, url, headers } = request;
        response.end(JSON.stringify({ method, url, type: headers["content-type"], body }));
      });
    });
    server.listen(0, "127.0.0.1", async () => {
      const { port } = server.address();
      https.request = (options, callback) => http.request(
        { ...options, protocol: "http:", hostname: "127.0.0.1", host: "127.0.0.1", port, agent: undefined }, callback);
      const [values, action] = process.argv.slice(1);
      const { perform, inputs } = component.actions[action];
      const blank = Object.fromEntries(inputs.map(({ key, default: value }) => [key, value]));
      const params = { ...blank, ...JSON.parse(values), connection };
      const { data } = await perform(context, params).catch(({ message }) => ({ data: message }));
      console.log("\\n" + JSON.stringify(data));
      process.exit();
    });`;
  const send = async (params: object, action = "rawRequest") => {
    const command = ["-e", script, JSON.stringify(params), action];
    const env = { ...process.env, DEBUG: "*" };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env });
    return { sent: JSON.parse(stdout.trim().split("\n").at(-1) ?? ""), stderr };
  };

  test("sends JSON", async () => {
    const { sent } = await send({ url: "/users", method: "POST", data: '{"a":1}' });
    expect(sent).toMatchObject({
      method: "POST",
      type: expect.stringMatching(/^application\/json/),
      body: '{"a":1}',
    });
  });

  test("prints nothing when debug logs are turned on, which would hold the token", async () => {
    const downloadUrl = "https://zoom.us/rec/download/file";
    const { sent, stderr } = await send({ downloadUrl }, "downloadRecording");
    expect(sent).toMatchObject({ type: "Buffer" });
    expect(stderr).toBe("");
  });

  test("sends a form, for which it loads Node's FormData", async () => {
    const formData = [{ key: "name", value: "Jane" }];
    const fileData = [{ key: "picture", value: "bytes" }];
    const { sent } = await send({ url: "/users", method: "POST", formData, fileData });
    expect(sent.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent.body).toContain('name="name"\r\n\r\nJane');
    expect(sent.body).toContain('name="picture"; filename="picture"');
  });
});
