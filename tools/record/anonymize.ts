/** Fields whose text reveals nothing about a person or an account. */
const harmless =
  /^(status|.*_?type|timezone|time_zone|language|role_id|plan_united_type|audio|auto_recording|alternative_.*_enabled|encryption_type|calendar_type|day|weekly_days|pattern|file_extension|direction|version|last_client_version|verified|source|approve_or_deny_countries_or_regions|method|entry_exit_chime|login_types)$/;

/** Fields whose numbers identify a person, a meeting or a phone. */
const telling = /(^|_)(id|pmi|number|uuid)$/;

const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Creates a function that replaces everything personal in Zoom's responses. Whatever is not known to
 * be harmless is replaced, so that fields that Zoom adds later cannot leak. The same value always gets
 * the same replacement, so that ids still match.
 */
export function anonymizer(known: Iterable<[string, string]> = []): (response: unknown) => unknown {
  const replacements = new Map<unknown, string | number>(known);

  function replace(value: string | number, name: string): string | number {
    const earlier = replacements.get(value);
    if (earlier !== undefined) return earlier;
    const number = replacements.size + 1;
    const replacement =
      typeof value === "number" ? 90_000_000_000 + number : exampleText(value, name, number);
    replacements.set(value, replacement);
    return replacement;
  }

  return function anonymize(value: unknown, name = ""): unknown {
    if (Array.isArray(value)) return value.map((item) => anonymize(item, name));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, anonymize(item, key)]),
      );
    }
    if (typeof value === "number") return telling.test(name) ? replace(value, name) : value;
    if (typeof value !== "string" || value === "") return value;
    return harmless.test(name) || time.test(value) ? value : replace(value, name);
  };
}

function exampleText(value: string, name: string, number: number): string {
  if (value.includes("@") && !value.includes(" ")) return `person${number}@example.com`;
  if (URL.canParse(value)) return `https://example.com/${name}/${number}`;
  return `example ${name} ${number}`;
}
