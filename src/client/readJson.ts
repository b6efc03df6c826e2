import type { Connection } from "@prismatic-io/spectral";
import { outcomes, ZoomResponseError } from "./errors";
import type { Sent } from "./send";
import { findRejection, readTrackingId } from "./toZoomError";

/**
 * Reads the JSON of a response.
 *
 * @param method The method of the request, in lower case.
 * @param hasContent Whether Zoom has to respond with content.
 * @returns The body, whose type is what the caller expects of Zoom; an empty object if there is none.
 * @throws ZoomApiError if the body is an error; ZoomResponseError if it is not an object.
 */
export function readJson<Body>(
  { response, description }: Sent,
  connection: Connection,
  method: string,
  hasContent: boolean,
): Body {
  const rejection = findRejection(response, description, connection);
  if (rejection) throw rejection;
  const isEmpty = response.data === "" || response.data === undefined || response.data === null;
  // An empty object is what every method that responds without content promises.
  if (isEmpty && (response.status === 204 || !hasContent)) return {} as Body;
  if (typeof response.data === "object" && !isEmpty) return response.data;
  const body = isEmpty ? "no body" : "a body that is not JSON";
  const outcome = method === "get" ? "" : ` ${outcomes.processed}`;
  const message = `Zoom responded to ${description} with HTTP ${response.status} and ${body}.${outcome}`;
  throw new ZoomResponseError(message, description, { trackingId: readTrackingId(response) });
}
