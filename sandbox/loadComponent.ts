import { createRequire } from "node:module";
import path from "node:path";
import { testing } from "@prismatic-io/spectral";

/**
 * Loads the built component as the platform does.
 *
 * @returns The component, and a harness that runs its actions with the defaults of the form.
 */
export function loadComponent() {
  const bundle = path.resolve(__dirname, "../dist/index.js");
  const { default: component } = createRequire(__filename)(bundle);
  return { component, harness: testing.createHarness(component) };
}
