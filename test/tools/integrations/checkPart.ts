import { type PartReference, zoom } from "../../../tools/scopes/integration";
import { platform } from "./platform";

/** Place of a value in the YAML. */
export type Path = (string | number)[];

/** Reports a mistake at a place. */
export type Report = (path: Path, message: string) => void;

/** Checks that a part names a component, of this repository or the platform, that has it. */
export function checkPart(
  { key, component: { key: name, isPublic } }: PartReference,
  path: Path,
  report: Report,
): boolean {
  if (name === zoom) {
    if (isPublic) report(path, "This component is private: isPublic has to be false.");
    return true;
  }
  const known = platform[name];
  if (!known) report(path, `The component "${name}" is unknown.`);
  else if (!known[key]) report(path, `The component "${name}" has no "${key}".`);
  else if (!isPublic) report(path, "The platform's components are public.");
  return known?.[key] !== undefined;
}
