import { isObject } from "./values";

/**
 * Reads binary data of the platform, by value or after it has been written as JSON and read again.
 *
 * @returns The bytes, `undefined` for anything else.
 * @example
 * toBytes({ type: "Buffer", data: [104, 105] }) // the bytes of "hi"
 */
export function toBytes(value: unknown): Buffer | undefined {
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return isSerializedBuffer(value) ? Buffer.from(value.data) : undefined;
}

/** Checks whether a value is a Buffer that has been written as JSON and read again. */
export function isSerializedBuffer(value: unknown): value is { type: "Buffer"; data: number[] } {
  if (!isObject(value) || value.type !== "Buffer") return false;
  return Array.isArray(value.data) && value.data.every(isByte);
}

function isByte(item: unknown): boolean {
  return Number.isInteger(item) && Number(item) >= 0 && Number(item) <= 255;
}
