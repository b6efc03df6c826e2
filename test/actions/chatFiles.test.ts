import { createFileForm } from "../../src/client/form";
import { redact } from "../../src/client/redact";
import { failure } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

type Data = Record<string, unknown>;
const upload = { userId: "me" };
const send = { userId: "me", toChannel: "c" };
const formOf = async (action: string, inputs: Data) =>
  (await requestsOf(action, { ...(action === "sendChatFile" ? send : upload), ...inputs }))[0]
    ?.body as Data;
const file = async (value: unknown, inputs: Data = {}) =>
  (await formOf("uploadChatFile", { file: value, ...inputs })).file;

test.each([
  ["text", "Minutes – ✓", "file.txt", "text/plain; charset=utf-8", "Minutes – ✓"],
  ["text with blanks around it", " a\r\nb\n", "file.txt", "text/plain; charset=utf-8", " a\r\nb\n"],
  ["a Buffer", Buffer.from("hi"), "file", "application/octet-stream", "hi"],
  ["bytes", new Uint8Array([104, 105]), "file", "application/octet-stream", "hi"],
  [
    "a serialized Buffer",
    { type: "Buffer", data: [104, 105] },
    "file",
    "application/octet-stream",
    "hi",
  ],
  [
    "a result",
    { data: Buffer.from("hi"), contentType: "image/png" },
    "file.png",
    "image/png",
    "hi",
  ],
  [
    "a serialized result",
    { data: { type: "Buffer", data: [104, 105] }, contentType: "application/pdf" },
    "file.pdf",
    "application/pdf",
    "hi",
  ],
  ["a result of text", { data: "a,b", contentType: "Text/CSV" }, "file.csv", "text/csv", "a,b"],
  ["a result without a type", { data: "a,b" }, "file.txt", "text/plain; charset=utf-8", "a,b"],
  [
    "a type that is no header",
    { data: "a", contentType: "a\r\nb" },
    "file.txt",
    "text/plain; charset=utf-8",
    "a",
  ],
  ["an unknown type", { data: "a", contentType: "x/y" }, "file", "x/y", "a"],
])("%s is uploaded", async (_, value, name, contentType, data) => {
  expect(await file(value)).toEqual({ name, contentType, data });
});

test.each(["minutes.md", "Zürich 2026 – 東京.pdf", "a;b=c'd.txt", "no extension"])(
  'the file name "%s" is kept',
  async (fileName) => {
    expect(await file("x", { fileName })).toMatchObject({ name: fileName });
  },
);

test.each([
  ["a path", "../a.txt"],
  ["a path of Windows", "a\\b.txt"],
  ["a line break", "a\nb.txt"],
  ["256 characters", "a".repeat(256)],
])("the file name %s is rejected before a request", async (_, fileName) => {
  const requests = replay();
  const { message } = await failure("uploadChatFile", { ...upload, file: "x", fileName });
  expect(message).toMatch(/^File Name must be at most 255 characters long, without slashes/);
  expect(requests).toEqual([]);
});

test.each([
  ["nothing", undefined, "is required"],
  ["blank text", "  ", "is required"],
  ["an object", { name: "a" }, "must be text or a file"],
  ["a number", 5, "must be text or a file"],
  ["half a character", "\uD800", "must be text or a file"],
  ["no bytes", Buffer.alloc(0), "must not be empty"],
  ["a result without content", { data: "", contentType: "text/plain" }, "must not be empty"],
])("the file %s is rejected before a request", async (_, value, problem) => {
  const requests = replay();
  for (const [action, inputs] of [
    ["uploadChatFile", upload] as const,
    ["sendChatFile", send] as const,
  ]) {
    expect((await failure(action, { ...inputs, file: value })).message).toMatch(`File ${problem}`);
  }
  expect(requests).toEqual([]);
});

const megabyte = 1024 * 1024;

test.each([
  ["uploadChatFile", 1024 * megabyte, "a.mp4", "1 GB (1,073,741,824 bytes). Got 1,073,741,825"],
  ["sendChatFile", 20 * megabyte, "a.pdf", "20 MB (20,971,520 bytes). Got 20,971,521"],
  ["sendChatFile", 16 * megabyte, "a.png", "16 MB if it is an image (16,777,216 bytes)"],
  ["sendChatFile", 16 * megabyte, "a.JPEG", "16 MB if it is an image"],
  ["sendChatFile", 16 * megabyte, "a.jpg", "16 MB if it is an image"],
  ["sendChatFile", 16 * megabyte, "a.gif", "16 MB if it is an image"],
])("%s rejects more than %d bytes of %s before a request", async (action, limit, name, problem) => {
  const requests = replay();
  const inputs = { ...send, file: Buffer.alloc(limit + 1), fileName: name };
  const { message } = await failure(
    action,
    action === "sendChatFile" ? inputs : { ...upload, ...inputs },
  );
  expect(message).toContain(`File must have at most ${problem}`);
  expect(requests).toEqual([]);
});

test.each([
  ["Unset is not sent", "unset", undefined],
  ["On is sent as true", "true", "true"],
  ["Off is sent as false", "false", "false"],
])("Post To Personal Chat %s", async (_, postToPersonalChat, sent) => {
  const [request] = await requestsOf("uploadChatFile", {
    ...upload,
    file: "x",
    postToPersonalChat,
  });
  expect(request?.query?.postToPersonalChat).toBe(sent);
});

test.each([
  ["both", { toContact: "u", toChannel: "c" }, "To Contact cannot be combined with To Channel"],
  ["neither", { toChannel: " " }, "To Contact or To Channel is required"],
  ["an email address", { toChannel: "", toContact: "a@example.com" }, "not an email address"],
])("Send Chat File rejects %s before a request", async (_, place, problem) => {
  const requests = replay();
  const inputs = { ...send, file: "x", ...place };
  expect((await failure("sendChatFile", inputs)).message).toContain(problem);
  expect(requests).toEqual([]);
});

test("a form holds the bytes of the file without a copy, as often as it is read", async () => {
  const data = Buffer.alloc(200_000, 7);
  const form = createFileForm({ a: "1", b: undefined }, "file", {
    data,
    contentType: "x/y",
    name: "n",
  });
  expect([...form.keys()]).toEqual(["a", "file"]);
  // What Node sends is no File of its own, but has what of one is read.
  const sent: unknown = form.get("file");
  const file = sent as { size: number; stream(): Iterable<Buffer> };
  expect(file.size).toBe(200_000);
  for (const _ of [1, 2]) {
    const chunks = [...file.stream()];
    expect(Buffer.concat(chunks).equals(data)).toBe(true);
    expect(chunks.every(({ buffer }) => buffer === data.buffer)).toBe(true);
  }
  expect(redact(Object.fromEntries(form))).toEqual({ a: "1", file: "<200000 bytes>" });
});
