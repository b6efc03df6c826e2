import { componentManifests } from "@prismatic-io/spectral";
import zoom from "./manifests/zoom";

export const componentRegistry = componentManifests({ zoom });
