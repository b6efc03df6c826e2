import zoom from "@component-manifests/zoom";
import { componentManifests } from "@prismatic-io/spectral";

export const componentRegistry = componentManifests({ zoom });
