/** An input that converts and checks its value. */
interface CleanedInput {
  clean(value: unknown): unknown;
}

/** A group of inputs whose values are functions that convert and check them. */
type Deferred<Inputs extends Record<string, CleanedInput>> = {
  [Key in keyof Inputs]: Omit<Inputs[Key], "clean"> & {
    clean(value: unknown): () => ReturnType<Inputs[Key]["clean"]>;
  };
};

/** The values of a group of inputs, checked. */
type Checked<Values> = {
  [Key in keyof Values]: Values[Key] extends () => infer Value ? Value : Values[Key];
};

/**
 * Defers the checks of inputs until their values are used. The SDK cleans all inputs of a trigger
 * before it calls any of its functions: without this, an input that has become invalid would prevent
 * the trigger's webhook from being deleted, which needs the connection alone.
 *
 * @returns The inputs. The values of the group are read with {@link readDeferred}.
 */
export function defer<Inputs extends Record<string, CleanedInput>>(
  inputs: Inputs,
): Deferred<Inputs> {
  const entries = Object.entries(inputs).map(([key, { clean, ...rest }]) => [
    key,
    { ...rest, clean: (value: unknown) => () => clean(value) },
  ]);
  // Object.fromEntries does not keep the types of the entries.
  return Object.fromEntries(entries) as Deferred<Inputs>;
}

/**
 * Reads the values of a group that may have deferred inputs.
 *
 * @param values The values, as the SDK passes them.
 * @returns The values, checked.
 * @throws InputError for the first value that is not allowed.
 */
export function readDeferred<Values extends object>(values: Values): Checked<Values> {
  const entries = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "function" ? value() : value,
  ]);
  // As in defer.
  return Object.fromEntries(entries) as Checked<Values>;
}
