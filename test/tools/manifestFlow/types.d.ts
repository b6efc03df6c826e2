import type { componentRegistry } from "./componentRegistry";
import type { configPages } from "./index";

type Pages = typeof configPages;
type Registry = typeof componentRegistry;

declare module "@prismatic-io/spectral" {
  interface IntegrationDefinitionConfigPages extends Pages {}
  interface IntegrationDefinitionComponentRegistry extends Registry {}
}
