import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { Download } from "../../client/download";
import { domainOf, isZoomUrl, type ZoomCloud } from "../../zoom/hosts";
import { integer, password, text } from "../builders";
import { InputError } from "../builders/inputError";

/** The prefix of the International System of Units, as Maximum Size has a unit and no limit of Zoom's. */
const megabyte = 1_000_000;

/**
 * A choice that leaves room in the 1 GB of memory of a run, of which a file takes up to three times its
 * size.
 *
 * @see https://prismatic.io/docs/integrations/memory-management/
 */
const defaultMegabytes = 100;

/** The limit of a download, which an execution holds in memory. */
export const maxSize = integer({
  label: "Maximum Size",
  comments: `Maximum file size, in megabytes, at most 2,000; larger files fail. Default: ${defaultMegabytes}.`,
  placeholder: String(defaultMegabytes),
  example: "500",
  min: 1,
  max: 2000,
  unit: "megabytes",
});

/** @returns The limit of a download for Maximum Size, or its default. */
export const toSizeLimit = (megabytes = defaultMegabytes) => ({
  maxBytes: megabytes * megabyte,
  sizeAdvice: "If the action has Maximum Size, increase it.",
});

const signInAdvice =
  "set Download Token to the download_token of the webhook event that announced it";

/** What errors say of the Download Token. */
const ofToken = {
  name: "Download Token",
  advice: "It is valid for 24 hours; leave it blank to use the connection's access token.",
};

/** The file to download. */
export const downloadInputs = {
  downloadUrl: text({
    label: "Download URL",
    comments:
      "The download_url of a recording file: an https URL on zoom.us or a subdomain (zoomgov.com with a Zoom for Government connection). The access token is never sent to other hosts.",
    placeholder: "https://us02web.zoom.us/rec/download/…",
    example: "https://us02web.zoom.us/rec/download/Qg75t7xZBtEbAkjdlgbfdngBBBB",
    required: true,
    dataSource: "selectMeetingRecording",
  }),
  maxSize,
  downloadToken: password({
    label: "Download Token",
    comments:
      "The download_token of a recording.completed or recording.transcript_completed event. It is valid for 24 hours and also opens passcode-protected files. If blank, the connection's access token is used.",
    example: "exampleDownloadToken",
    // It becomes a header, which holds no other characters.
    pattern: /^[\x21-\x7E]+$/,
    allowed: "the download_token of an event, without spaces and line breaks",
  }),
};

/**
 * @param cloud The cloud of the connection.
 * @returns The file to download.
 * @throws InputError if the URL does not lead to that cloud.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording
 */
export function toDownload(
  inputs: ActionInputParameters<typeof downloadInputs>,
  cloud: ZoomCloud,
): Download {
  const { downloadUrl, downloadToken } = inputs;
  const url = URL.canParse(downloadUrl) ? new URL(downloadUrl) : undefined;
  if (url && isZoomUrl(url, cloud)) {
    const token = downloadToken === undefined ? undefined : { ...ofToken, value: downloadToken };
    return { url, ...toSizeLimit(inputs.maxSize), token, signInAdvice };
  }
  // The URL may hold a token of its own, so only its host is quoted.
  const got = url ? `a URL on ${url.protocol}//${url.host}` : "text that is not a URL";
  throw new InputError("Download URL", `must be an https URL on ${domainOf(cloud)}. Got ${got}`);
}
