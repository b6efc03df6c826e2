/** Returns the error that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error("It did not fail."),
    (error: Error) => error,
  );
}
