declare const encoded: unique symbol;

/** A path below Zoom's base URL in which every id is encoded. Only {@link path} makes one. */
export type ZoomPath = string & { readonly [encoded]: true };

/**
 * Encodes an id as exactly one segment of a path.
 *
 * @param id A user id, email address, meeting or webinar number, or UUID, as Zoom shows it.
 * @returns The segment. A UUID that begins with `/` or contains `//` is encoded twice, as Zoom asks.
 * @throws RangeError for an id that no segment can hold: a blank one, `.`, `..`, or broken Unicode.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#meeting-id-and-uuid
 */
export function encodeSegment(id: string): string {
  if (id.trim() === "" || id === "." || id === ".." || !id.isWellFormed()) {
    throw new RangeError(`An id in a Zoom path cannot be ${JSON.stringify(id)}.`);
  }
  const segment = encodeURIComponent(id);
  return id.startsWith("/") || id.includes("//") ? encodeURIComponent(segment) : segment;
}

/**
 * Template tag for paths: the text stands as written, each value becomes one encoded segment.
 *
 * @returns The path, such as `/users/me/meetings`.
 * @throws RangeError as {@link encodeSegment} does.
 */
export function path(text: TemplateStringsArray, ...ids: string[]): ZoomPath {
  return String.raw({ raw: text }, ...ids.map(encodeSegment)) as ZoomPath;
}
