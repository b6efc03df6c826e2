import fc from "fast-check";
import { encodeSegment, path } from "../../src/client/path";
import { anyCharacter } from "../support/anyCharacter";

/** What a server sees: the segments of the path, decoded as often as they were encoded. */
function decoded(zoomPath: string, times: number): string[] {
  const { pathname } = new URL(`https://api.zoom.us/v2${zoomPath}`);
  let segments = pathname.split("/").slice(2);
  for (let time = 0; time < times; time += 1) segments = segments.map(decodeURIComponent);
  return segments;
}

const isTwiceEncoded = (id: string) => id.startsWith("/") || id.includes("//");

test.each([
  ["me", "me"],
  ["someone@example.com", "someone%40example.com"],
  ["a+b/c==", "a%2Bb%2Fc%3D%3D"],
  ["/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"],
  ["abc//def==", "abc%252F%252Fdef%253D%253D"],
  ["50%?#", "50%25%3F%23"],
])("encodes %s as %s", (id, segment) => expect(encodeSegment(id)).toBe(segment));

test.each([
  ["nothing", ""],
  ["a space", " "],
  ["a dot", "."],
  ["two dots", ".."],
  ["a path upwards", "../users"],
  ["a path through its parent", "a/../b"],
  ["a path that ends in two dots", "/.."],
  ["a path with backslashes", "a\\..\\b"],
  ["half a character", "\ud800"],
])("rejects %s as an id", (_, id) =>
  expect(() => encodeSegment(id)).toThrow(
    new RangeError(`An id in a Zoom path cannot be ${JSON.stringify(id)}.`),
  ),
);

test("keeps the text of the template as written", () => {
  expect(path`/users`).toBe("/users");
  expect(path`/users/${"me"}/meetings`).toBe("/users/me/meetings");
});

test("every id is one segment, which decodes to the id", () => {
  const ids = fc.oneof(
    fc.string({ unit: anyCharacter, minLength: 1 }),
    fc.base64String({ minLength: 1 }),
    fc.constantFrom("%2e%2e", "%2f", "/", "//", "?x", "#", "\\", "..\t"),
  );
  fc.assert(
    fc.property(ids, (id) => {
      const hasDots = /(^|[/\\])\.\.?([/\\]|$)/.test(id);
      fc.pre(id.trim() !== "" && !hasDots && id.isWellFormed());
      const segments = decoded(path`/users/${id}/meetings`, isTwiceEncoded(id) ? 2 : 1);
      expect(segments).toEqual(["users", id, "meetings"]);
    }),
    { numRuns: 1000 },
  );
});
