/** A line on the terminal that shows that a long run is still going. */
export interface Progress {
  /** Removes the line until it is due again, so that other text can be printed. */
  clear(): void;
  /** Removes the line for good. */
  stop(): void;
}

/**
 * Shows the progress of a run that takes longer than two seconds: how long it has taken and what it
 * has done. Shows nothing where the output is not a terminal.
 *
 * @param describe Returns what has been done so far.
 * @returns The line.
 */
export function showProgress(describe: () => string): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { clear: () => {}, stop: () => {} };
  const startedAt = Date.now();
  const clear = () => void stderr.write("\r\u001b[K");
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    if (seconds < 2) return;
    clear();
    stderr.write(`${seconds} s, ${describe()} …`);
  }, 500);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    clear();
  };
  return { clear, stop };
}
