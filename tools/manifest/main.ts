import { loadComponent } from "../../sandbox/loadComponent";
import { writeManifest } from "./manifest";
import { publishedSignature } from "./signature";

async function main([option]: string[]): Promise<void> {
  const signature = option === "--dev" ? null : publishedSignature();
  await writeManifest({ component: loadComponent().component, signature, folder: "manifest" });
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
