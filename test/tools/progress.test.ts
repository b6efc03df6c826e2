import { showProgress } from "../../tools/demo/progress";

const { stderr } = process;
const { isTTY } = stderr;
let written: string;

beforeEach(() => {
  jest.useFakeTimers();
  written = "";
  stderr.isTTY = true;
  jest.spyOn(stderr, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => {
  stderr.isTTY = isTTY;
  jest.useRealTimers();
});

/** What a terminal shows in the end: text that was removed is gone. */
const shown = () => written.split("\r\u001b[K").at(-1);

test("shows nothing during the first seconds", () => {
  showProgress(() => "3 calls");
  jest.advanceTimersByTime(1_000);
  expect(written).toBe("");
});

test("shows how long a longer run has taken and what it has done", () => {
  showProgress(() => "3 calls");
  jest.advanceTimersByTime(3_000);
  expect(shown()).toBe("3 s, 3 calls …");
});

test("leaves the line to other text, and comes back", () => {
  const progress = showProgress(() => "3 calls");
  jest.advanceTimersByTime(3_000);
  progress.clear();
  expect(shown()).toBe("");
  jest.advanceTimersByTime(1_000);
  expect(shown()).toBe("4 s, 3 calls …");
});

test("is gone after the run", () => {
  const progress = showProgress(() => "3 calls");
  jest.advanceTimersByTime(3_000);
  progress.stop();
  jest.advanceTimersByTime(3_000);
  expect(shown()).toBe("");
});

test("shows nothing where the output is not a terminal", () => {
  stderr.isTTY = false;
  const progress = showProgress(() => "3 calls");
  jest.advanceTimersByTime(3_000);
  progress.clear();
  progress.stop();
  expect(written).toBe("");
});
