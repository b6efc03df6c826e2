import fc from "fast-check";

/** Any character, or half of one. fast-check's own "binary" takes a second to prepare. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((codePoint) => String.fromCodePoint(codePoint));
