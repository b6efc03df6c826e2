import { execSync } from "node:child_process";

/**
 * Asks the prism CLI for the signature of the published component.
 *
 * @throws Error, in one sentence, if there is no CLI, no login, no network or no such component.
 */
export function publishedSignature(): string {
  let reason: string;
  try {
    const signature = execSync("prism components:signature", {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      // A CLI that waits for a login or the network must not keep a pipeline waiting.
      timeout: 60_000,
    }).trim();
    if (signature) return signature;
    reason = "this build is not published";
  } catch (error) {
    reason = reasonOf(error as { stderr?: string });
  }
  throw new Error(
    `The signature of the published component could not be read (${reason}): install the prism CLI, sign in with prism login and run npm run publish, or run npm run generate:manifest:dev, which needs none of it.`,
  );
}

/** The first line of what the CLI says, which breaks its lines and indents them. */
function reasonOf({ stderr = "" }: { stderr?: string }): string {
  const text = stderr
    .replace(/\s+/g, " ")
    .replace(/^ ?Error: /, "")
    .replace(/\.? ?$/, "");
  return text.slice(0, 200) || "prism did not respond";
}
