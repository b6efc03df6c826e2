/**
 * Shows on a terminal that a long run is still going: after two seconds, how long it has taken and
 * what it has done. Shows nothing where the output is not a terminal.
 *
 * @param describe Returns what has been done so far.
 * @returns A function that removes the line.
 */
export function showProgress(describe: () => string): () => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  const startedAt = Date.now();
  const clear = () => stderr.write("\r\u001b[K");
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    if (seconds < 2) return;
    clear();
    stderr.write(`${seconds} s, ${describe()} …`);
  }, 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    clear();
  };
}
