import { triState } from "./choices";

/** Whether inputs create or update something: a blank has another meaning in each. */
export type Mode = "create" | "update";

/**
 * Writes the sentence that ends an input's comment.
 *
 * @param mode Whether the input creates or updates.
 * @param whenCreating What happens when something new is created without a value.
 * @returns "If blank, …." with what happens; updates keep the current value.
 * @example
 * ifBlank("create", "the meeting has none") // "If blank, the meeting has none."
 */
export function ifBlank(mode: Mode, whenCreating = "Zoom uses its default"): string {
  return `If blank, ${mode === "create" ? whenCreating : "the current value is kept"}.`;
}

/** A setting that Zoom keeps or defaults when it is not sent. */
interface Setting {
  label: string;
  /** The effect of the setting. A sentence about unset settings is appended. */
  comments: string;
  /** What Zoom's default is, if it is known, such as "off". */
  zoomDefault?: string;
}

/**
 * Builds an On/Off/Unset dropdown for a setting. The choice and the comment say the same of what
 * happens when it is unset.
 *
 * @param mode Whether the input creates (or replaces) something, or updates it.
 * @returns The input. Its value is a boolean, or `undefined` when it is unset.
 * @throws InputError as {@link triState} does.
 * @example
 * settingFlag("update", { label: "On Demand", comments: "Whether viewers have to register." })
 */
export function settingFlag(mode: Mode, { label, comments, zoomDefault }: Setting) {
  const known = zoomDefault ? ` (${zoomDefault})` : "";
  const [unset, outcome] =
    mode === "create"
      ? ["Unset (Zoom's default)", `Zoom uses its default${known}`]
      : ["Unset (unchanged)", "the setting is left unchanged"];
  return triState({ label, comments: `${comments} If unset, ${outcome}.`, unset });
}
