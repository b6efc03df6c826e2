import { isObject } from "../../zoom/values";
import { isExact } from "./common";

/**
 * Maximum depth of JSON. Zoom's bodies have at most six levels; Ruby and Protocol Buffers refuse more
 * than a hundred too. It keeps what follows the levels from overflowing the stack.
 */
const maxDepth = 100;

/**
 * Finds out why a value cannot be sent as JSON.
 *
 * @param value A value of an earlier step, or parsed JSON.
 * @param holders The lists and objects that hold it, outermost first.
 * @returns What is wrong, to follow the label; `undefined` if nothing is.
 */
export function findJsonProblem(value: unknown, holders: object[] = []): string | undefined {
  if (typeof value === "number") return findNumberProblem(value);
  if (!isObject(value)) return undefined;
  if (holders.includes(value)) return "must not contain itself";
  if (holders.length >= maxDepth) {
    return `must not have more than ${maxDepth} levels of lists and objects`;
  }
  // Dates and files are written in a form of their own.
  if ("toJSON" in value || ArrayBuffer.isView(value)) return undefined;
  const inner = [...holders, value];
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    const problem = findJsonProblem(item, inner);
    if (problem) return problem;
  }
  return undefined;
}

function findNumberProblem(number: number): string | undefined {
  if (!Number.isFinite(number)) {
    return `must not have ${Number.isNaN(number) ? "NaN" : "numbers beyond 1.8e308"}, which JSON cannot hold`;
  }
  if (!Number.isInteger(number) || isExact(number)) return undefined;
  return `must not have the number ${number}, which has lost digits: write it as a string, or the input as JSON text with all its digits`;
}
