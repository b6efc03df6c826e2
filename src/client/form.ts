import type { FileContent } from "../zoom/toFile";

/** Small enough that a slow connection holds back the rest. */
const chunkBytes = 64 * 1024;

/**
 * Creates a multipart form with a file.
 *
 * @param fields The fields before the file; those that are undefined are left out.
 * @param key Field of the file.
 * @param file The file, whose content is not copied.
 * @returns The form.
 */
export function createFileForm(
  fields: Record<string, string | undefined>,
  key: string,
  { data, contentType, name }: FileContent & { name: string },
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(field, value);
  }
  const file = new File([], name, { type: contentType });
  // Node's File copies its content, and the HTTP client needs only its size and its stream.
  Object.defineProperties(file, {
    size: { value: data.length },
    stream: { value: () => chunksOf(data) },
  });
  form.append(key, file);
  return form;
}

function* chunksOf(data: Buffer): Generator<Buffer> {
  for (let start = 0; start < data.length; start += chunkBytes) {
    yield data.subarray(start, start + chunkBytes);
  }
}
