import { toBytes } from "../../src/zoom/toBytes";

const bytes = Buffer.from([0, 1, 255]);

test.each<[string, unknown]>([
  ["a Buffer", bytes],
  ["a Uint8Array", new Uint8Array(bytes)],
  ["a part of a larger one", new Uint8Array([9, ...bytes, 9]).subarray(1, 4)],
  ["a view", new DataView(new Uint8Array(bytes).buffer)],
  ["a serialized Buffer", JSON.parse(JSON.stringify(bytes))],
])("%s is its bytes", (_, value) => expect(toBytes(value)).toEqual(bytes));

test.each<[unknown]>([
  ["text"],
  [null],
  [undefined],
  [[0, 1]],
  [{ data: [0] }],
  [{ type: "Buffer" }],
  [{ type: "Buffer", data: "AAE=" }],
  [{ type: "Buffer", data: [256] }],
  [{ type: "Buffer", data: [-1] }],
  [{ type: "Buffer", data: [0.5] }],
  [{ type: "Buffer", data: ["0"] }],
  [{ type: "buffer", data: [0] }],
])("%p has no bytes", (value) => expect(toBytes(value)).toBeUndefined());
