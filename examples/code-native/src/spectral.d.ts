import type { componentRegistry } from "./componentRegistry";
import type { configPages } from "./configPages";

type Pages = typeof configPages;
type Registry = typeof componentRegistry;

// Types the configuration variables and the components in every flow.
declare module "@prismatic-io/spectral" {
  interface IntegrationDefinitionConfigPages extends Pages {}
  interface IntegrationDefinitionComponentRegistry extends Registry {}
}
