import { toBytes } from "../../src/zoom/toBytes";

const bytes = Buffer.from([0, 1, 255]);

test.each<[string, unknown]>([
  ["a Buffer", bytes],
  ["a Uint8Array", new Uint8Array(bytes)],
  ["a part of a larger one", new Uint8Array([9, ...bytes, 9]).subarray(1, 4)],
  ["a view", new DataView(new Uint8Array(bytes).buffer)],
  ["a serialized Buffer", JSON.parse(JSON.stringify(bytes))],
])("%s is its bytes", (_, value) => expect(toBytes(value)).toEqual(bytes));

test.each<[string, unknown]>([
  ["text", "text"],
  ["null", null],
  ["a missing value", undefined],
  ["a list of numbers", [0, 1]],
  ["an object with data alone", { data: [0] }],
  ["an object with a type alone", { type: "Buffer" }],
  ["a Buffer as Base64", { type: "Buffer", data: "AAE=" }],
  ["a serialized Buffer with 256 as a byte", { type: "Buffer", data: [256] }],
  ["a serialized Buffer with a negative byte", { type: "Buffer", data: [-1] }],
  ["a serialized Buffer with a fraction as a byte", { type: "Buffer", data: [0.5] }],
  ["a serialized Buffer with text as a byte", { type: "Buffer", data: ["0"] }],
  ["a type in lower case", { type: "buffer", data: [0] }],
])("%s has no bytes", (_, value) => expect(toBytes(value)).toBeUndefined());
