import { flag } from "./builders";

/**
 * Returns the input that lets people be sent although a batch before theirs was rejected.
 *
 * @param people What the people are called, such as "registrants".
 * @param batchSize Maximum number of them in a request.
 * @returns The input.
 */
export const continueOnError = (people: string, batchSize = 30) =>
  flag({
    label: "Continue On Error",
    comments: `Whether to go on with the other batches of ${batchSize} ${people} when Zoom rejects one. The result then has failed: a list with the email or id of everyone in a rejected batch, Zoom's code and the reason. A lost connection, a server error or a rate limit that does not end stops the action in any case.`,
  });
