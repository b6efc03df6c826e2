/** Runs one part and prints a line: its purpose and its result. */
export type Show = <Result>(
  name: string,
  purpose: string,
  call: () => Promise<Result>,
  describe: (result: Result) => string,
) => Promise<Result>;
