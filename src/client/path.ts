import { shorten } from "../zoom/characters";
import { withoutDotSegment } from "../zoom/hosts";

declare const encoded: unique symbol;

/** A path below Zoom's base URL in which every id is encoded. Only {@link path} creates one. */
export type ZoomPath = string & { readonly [encoded]: true };

/**
 * Encodes an id as exactly one segment of a path.
 *
 * @param id A user id, email address, meeting or webinar number, or UUID, as Zoom shows it.
 * @returns The segment. A UUID that begins with `/` or contains `//` is encoded twice, as Zoom requires.
 * @throws RangeError if the id is blank or malformed Unicode, or has a `.` or `..` segment.
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#meeting-id-and-uuid
 */
export function encodeSegment(id: string): string {
  if (id.trim() === "" || !withoutDotSegment.test(id) || !id.isWellFormed()) {
    throw new RangeError(`An id in a Zoom path cannot be ${JSON.stringify(shorten(id))}.`);
  }
  const segment = encodeURIComponent(id);
  return id.startsWith("/") || id.includes("//") ? encodeURIComponent(segment) : segment;
}

/**
 * Tags a template as a path: text is kept as written, each value becomes one encoded segment.
 *
 * @param text The text of the template.
 * @param ids The values: ids as Zoom shows them.
 * @returns The path, such as `/users/me/meetings`.
 * @throws RangeError as {@link encodeSegment} does.
 * @example
 * path`/meetings/${"a/b=="}/registrants` // "/meetings/a%2Fb%3D%3D/registrants"
 */
export function path(text: TemplateStringsArray, ...ids: string[]): ZoomPath {
  return String.raw({ raw: text }, ...ids.map(encodeSegment)) as ZoomPath;
}
