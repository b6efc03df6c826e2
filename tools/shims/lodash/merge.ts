type Fields = Record<string, unknown>;

/** Merges plain objects deeply into the first, as the SDK does with the inputs of a connection. */
export default function merge(target: Fields, source: Fields): Fields {
  for (const [key, value] of Object.entries(source)) {
    const present = target[key];
    if (isFields(value)) target[key] = merge(isFields(present) ? present : {}, value);
    else if (value !== undefined || !(key in target)) target[key] = value;
  }
  return target;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
