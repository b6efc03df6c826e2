/** Whether inputs describe something new or an update, for which a blank means something else. */
export type Mode = "create" | "update";

/**
 * Writes the sentence that ends an input's comment.
 *
 * @param mode Whether the input creates or updates.
 * @param whenCreating What happens when something new is created without a value.
 * @returns "If blank, …." with what happens; an update leaves unchanged what is blank.
 * @example
 * ifBlank("create", "the meeting has none") // "If blank, the meeting has none."
 */
export function ifBlank(mode: Mode, whenCreating = "Zoom uses its default"): string {
  return `If blank, ${mode === "create" ? whenCreating : "unchanged"}.`;
}

/**
 * Writes the sentence that ends the comment of a dropdown with On, Off and Unset.
 *
 * @param mode Whether the input creates or updates.
 * @param whenCreating What happens when something new is created and the dropdown is unset.
 * @returns "If unset, …." with what happens, as {@link ifBlank} does.
 */
export function ifUnset(mode: Mode, whenCreating = "Zoom uses its default"): string {
  return `If unset, ${mode === "create" ? whenCreating : "unchanged"}.`;
}
