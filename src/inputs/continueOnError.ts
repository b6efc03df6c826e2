import { maxPeople } from "../zoom/limits";
import { flag } from "./builders";

/**
 * Returns the input that lets people be sent although a batch before theirs was rejected.
 *
 * @param people What the people are called, such as "registrants".
 * @param batchSize Maximum number of them in a request.
 */
export const continueOnError = (people: string, batchSize = maxPeople) =>
  flag({
    label: "Continue On Error",
    comments: `Whether to continue with the remaining batches of ${batchSize} ${people} when Zoom rejects one. The result then includes failed: a list with the email address or id of everyone in a rejected batch, Zoom's error code and the reason. Lost connections, server errors and persistent rate limits always stop the action.`,
  });
