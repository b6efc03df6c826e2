import { input } from "@prismatic-io/spectral";
import { type FileContent, toFile } from "../../zoom/toFile";
import { isObject } from "../../zoom/values";
import { cleaner, common, Invalid, type Options } from "./common";

/**
 * Builds an input for a file.
 *
 * @param options Common input options.
 * @returns The input. Its value is the content: that of a file from an earlier step, serialized or not, or
 * of text.
 * @throws InputError, when cleaned, for any other value, and for an empty file.
 * @example
 * file({ label: "File", comments: "…", required: true })
 */
export function file<const O extends Options>(options: O) {
  return input({
    ...common(options),
    type: "data",
    clean: cleaner(options, {
      allowed: "text or a file from an earlier step",
      parse: (value) => {
        const content = toTextFile(value) ?? toFile(value);
        if (content?.data.length === 0) throw new Invalid("must not be empty");
        return content;
      },
    }),
  });
}

/** A file of text, which has a content type if it is the result of a step. */
function toTextFile(value: unknown): FileContent | undefined {
  if (typeof value === "string") {
    const contentType = "text/plain; charset=utf-8";
    return value.isWellFormed() ? { data: Buffer.from(value), contentType } : undefined;
  }
  if (!isObject(value) || !("data" in value)) return undefined;
  const text = typeof value.data === "string" ? toTextFile(value.data) : undefined;
  const content = toFile({ ...value, data: text?.data });
  const isTyped = "contentType" in value && content?.contentType === value.contentType;
  return isTyped ? content : text;
}
