import { failure, run } from "../support/component";
import {
  breaks,
  respondsWith,
  sandboxConnection,
  sandboxGovConnection,
  useSandbox,
} from "../support/sandbox";

type Data = Record<string, unknown>;

const sandbox = useSandbox();

const ask = (action: string, inputs: Data, connection: object = sandboxConnection) =>
  run(action, { connection, userId: "me", ...inputs }) as Promise<Data>;
const refused = async (inputs: Data, connection: object = sandboxConnection) =>
  (await failure("uploadChatFile", { connection, userId: "me", ...inputs })).message;
const redirects = (status: number, Location: string) => respondsWith(status, {}, { Location });
const hosts = () => sandbox().received.map(({ headers }) => headers.host);

test("every byte arrives, and the file can be sent with a message", async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
  const content = { data: bytes, contentType: "application/zip" };
  const { id } = await ask("uploadChatFile", { file: content, fileName: "Zürich.zip" });
  const kept = sandbox().world.files.get(String(id));
  expect(kept).toMatchObject({ name: "Zürich.zip", contentType: "application/zip" });
  expect(kept?.data.equals(bytes)).toBe(true);
  expect(hosts()).toEqual(["file.zoom.us"]);

  const toChannel = sandbox().world.channels[1]?.id;
  const message = { toChannel, message: "See the file", fileIds: [id] };
  const { id: messageId } = await ask("sendChatMessage", message);
  expect(await ask("getChatMessage", { toChannel, messageId })).toMatchObject({
    files: [{ file_id: id, file_name: "Zürich.zip", file_size: 70_000 }],
  });
});

test("a file is sent to a channel as a reply, and is in the thread", async () => {
  const toChannel = sandbox().world.channels[1]?.id;
  const { id: messageId } = await ask("sendChatMessage", { toChannel, message: "Minutes?" });
  const reply = { toChannel, replyMainMessageId: messageId };
  await ask("sendChatFile", { ...reply, file: "Minutes", fileName: "minutes.txt" });
  const thread = { toChannel, messageId, from: "2026-01-01", needAttachment: "true" };
  const from = { ...thread, from: "2026-01-01T00:00:00Z", sort: "asc" };
  const { messages } = await ask("getChatThread", from);
  expect(messages).toMatchObject([
    { message: "Minutes?", is_reply: false },
    { is_reply: true, files: [{ file_name: "minutes.txt", file_size: 7 }] },
  ]);
});

test("a file is shown in the personal chat unless that is off", async () => {
  const { conversations, owner } = sandbox().world;
  await ask("uploadChatFile", { file: "x", postToPersonalChat: "false" });
  expect(conversations.get(owner.id)).toBeUndefined();
  await ask("uploadChatFile", { file: "x" });
  expect(conversations.get(owner.id)).toHaveLength(1);
});

test("an unknown channel, contact or message is reported", async () => {
  for (const [place, code] of [
    [{ toChannel: "x" }, "code 4130"],
    [{ toContact: "x" }, "code 1001"],
    [{ toChannel: sandbox().world.channels[1]?.id, replyMainMessageId: "x" }, "code 4131"],
  ] as const) {
    const inputs = { connection: sandboxConnection, userId: "me", file: "x", ...place };
    expect((await failure("sendChatFile", inputs)).message).toContain(`HTTP 404, ${code}`);
  }
});

describe("redirects", () => {
  test.each([301, 302, 307, 308])(
    "HTTP %d to another host of Zoom is followed with the token and the file",
    async (status) => {
      sandbox().intercept(redirects(status, "https://file-us02.zoom.us/v2/chat/users/me/files"));
      const { id } = await ask("uploadChatFile", { file: "Minutes", fileName: "m.txt" });
      expect(String(sandbox().world.files.get(String(id))?.data)).toBe("Minutes");
      expect(hosts()).toEqual(["file.zoom.us", "file-us02.zoom.us"]);
      const tokens = sandbox().received.map(({ headers }) => headers.authorization);
      expect(new Set(tokens).size).toBe(1);
    },
  );

  test("a path is followed on the same host", async () => {
    sandbox().intercept(redirects(307, "/v2/chat/users/me/files?postToPersonalChat=false"));
    await ask("uploadChatFile", { file: "x" });
    expect(hosts()).toEqual(["file.zoom.us", "file.zoom.us"]);
    expect(sandbox().received[1]?.url).toBe("/v2/chat/users/me/files?postToPersonalChat=false");
  });

  test.each([
    ["another host", 307, "https://example.com/v2?jwt=test-secret", "to example.com "],
    ["a host that looks like Zoom's", 302, "https://zoom.us.example.com/", "zoom.us.example.com"],
    ["a host that ends like Zoom's", 302, "https://notzoom.us/", "notzoom.us"],
    ["the other cloud", 307, "https://file.zoomgov.com/v2/chat/users/me/files", "file.zoomgov.com"],
    ["no https", 307, "http://file.zoom.us/v2/chat/users/me/files", "file.zoom.us"],
    ["another port", 307, "https://file.zoom.us:8443/v2", "file.zoom.us:8443"],
    ["a page to read", 303, "https://file.zoom.us/v2", "HTTP 303"],
    ["no location", 302, "", "with a redirect (HTTP 302)"],
  ])("a redirect to %s is not followed", async (_, status, location, shown) => {
    sandbox().intercept(redirects(status, location));
    const message = await refused({ file: "x" });
    expect(message).toContain(shown);
    expect(message).toContain("which is not followed. Zoom may have processed the request");
    expect(message).not.toContain("test-secret");
    expect(sandbox().received).toHaveLength(1);
  });

  test("a loop ends", async () => {
    const again = redirects(307, "https://file.zoom.us/v2/chat/users/me/files");
    sandbox().intercept(...Array.from({ length: 20 }, () => again));
    expect(await refused({ file: "x" })).toContain("HTTP 307");
    expect(sandbox().received).toHaveLength(6);
  });
});

test("Zoom for Government has a file host of its own", async () => {
  await ask("uploadChatFile", { file: "x" }, sandboxGovConnection);
  expect(hosts()).toEqual(["file.zoomgov.com"]);
  sandbox().intercept(redirects(307, "https://file.zoom.us/v2/chat/users/me/files"));
  expect(await refused({ file: "x" }, sandboxGovConnection)).toContain("to file.zoom.us");
  expect(hosts()).toHaveLength(2);
});

test("the whole file is sent again after a rate limit, and not after a lost connection", async () => {
  sandbox().intercept(respondsWith(429, { code: 429, message: "Too many." }));
  const { id } = await ask("uploadChatFile", { file: "Minutes" });
  expect(String(sandbox().world.files.get(String(id))?.data)).toBe("Minutes");
  sandbox().intercept(breaks);
  expect(await refused({ file: "x" })).toContain("Zoom may have processed the request");
  expect(hosts()).toHaveLength(3);
});
