import { createRequire } from "node:module";
import path from "node:path";
import { createHarness } from "@prismatic-io/spectral/dist/testing";

/**
 * Loads the built component as the platform does.
 *
 * @returns The component, and a harness that runs its actions with the defaults of the form.
 */
export function loadComponent() {
  const bundle = path.resolve(__dirname, "../dist/index.js");
  const { default: component } = createRequire(__filename)(bundle);
  return { component, harness: createHarness(component) };
}
