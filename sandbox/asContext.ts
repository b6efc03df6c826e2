import type { ActionContext } from "@prismatic-io/spectral";

/**
 * Passes parts of a context for the platform's whole one, which has much that the component never
 * reads, such as the customer and the user.
 */
export const asContext = (parts: object): ActionContext => parts as ActionContext;
