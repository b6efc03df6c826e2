/** Writes an object as JSON with one line per entry, so that a diff shows which entries change. */
export function linePerEntry(object: object): string {
  const lines = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
