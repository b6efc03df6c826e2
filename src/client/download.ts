import { checkFile, type ZoomFile } from "./checkDownload";
import { ZoomApiError, ZoomConnectionError, ZoomResponseError } from "./errors";
import { parseJson } from "./parseJson";
import type { ZoomPath } from "./path";
import { policy } from "./retries";
import type { Send } from "./send";

/** A token for a single file. */
interface DownloadToken {
  value: string;
  /** Name of the input that holds it. */
  name: string;
  /** What to do if Zoom does not accept it. */
  advice: string;
}

/** A file to download. */
export interface Download {
  /** A path below the base URL, or a URL the caller has validated: the access token is sent to it. */
  url: ZoomPath | URL;
  /** Maximum file size, in bytes. */
  maxBytes: number;
  /** Advice about a larger file. */
  sizeAdvice?: string;
  /** Access token to use instead of the connection's, such as the `download_token` of an event. */
  token?: DownloadToken;
  /** Further advice about a sign-in page, to follow "or". */
  signInAdvice?: string;
}

/**
 * Downloads a file.
 *
 * @throws ZoomResponseError for a sign-in page, an error in JSON, an empty body or one that is too
 * large; ZoomApiError for a token of its own that Zoom does not accept; otherwise as the client does.
 */
export async function download(send: Send, options: Download): Promise<ZoomFile> {
  return (await fetchFile(send, options)).file;
}

/**
 * Downloads a file of JSON.
 *
 * @returns The object, whose type is what the caller expects of Zoom.
 * @throws What {@link download} does; ZoomResponseError for anything but an object that has fields.
 */
export async function downloadJson<Content>(send: Send, options: Download): Promise<Content> {
  const { file, request } = await fetchFile(send, options);
  const content = parseJson(file);
  if (Object.keys(content).length > 0) return content as Content;
  const message = `Zoom returned a file of type ${file.contentType} instead of JSON for ${request}.`;
  throw new ZoomResponseError(message, request);
}

async function fetchFile(send: Send, { url, maxBytes, token, ...advice }: Download) {
  try {
    const { response, description: request } = await send({
      method: "get",
      url: String(url),
      token: token?.value,
      followsRedirects: true,
      responseType: "arraybuffer",
      maxContentLength: maxBytes,
      sizeAdvice: advice.sizeAdvice,
      timeout: policy.downloadTimeoutMs,
    });
    const { data, headers } = response;
    const contentType = String(headers["content-type"] ?? "application/octet-stream");
    return { file: checkFile({ data, contentType }, request, advice.signInAdvice), request };
  } catch (error) {
    if (token === undefined || !(error instanceof ZoomConnectionError)) throw error;
    // The connection is fine: it is the other token that Zoom does not accept.
    const { request } = error;
    const message = `Zoom does not accept the ${token.name} for ${request}. ${token.advice}`;
    throw new ZoomApiError(message, { request, status: 401, fieldErrors: [] }, { cause: error });
  }
}
