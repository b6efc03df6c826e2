import { integration } from "@prismatic-io/spectral";
import { componentRegistry } from "./componentRegistry";
import { configPages } from "./configPages";
import { postTranscripts } from "./flows/postTranscripts";
import { registerPeople } from "./flows/registerPeople";

export { componentRegistry } from "./componentRegistry";
export { configPages } from "./configPages";

export default integration({
  name: "Zoom Registrants and Transcripts",
  description: "Registers people for a meeting, and posts transcripts of recordings to a channel.",
  category: "Examples",
  flows: [registerPeople, postTranscripts],
  configPages,
  componentRegistry,
});
