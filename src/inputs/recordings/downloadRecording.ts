import type { ActionInputParameters } from "@prismatic-io/spectral";
import { isZoomUrl } from "../../zoom/hosts";
import { integer, text } from "../builders";
import { InputError } from "../builders/inputError";

const megabyte = 1_000_000;
const defaultMegabytes = 100;

/** Which file is downloaded. */
export const downloadInputs = {
  downloadUrl: text({
    label: "Download URL",
    comments:
      "The download_url of a recording file, on a host of Zoom's by https. The token goes nowhere else.",
    example: "https://us02web.zoom.us/rec/download/Qg75t7xZBtEbAkjdlgbfdngBBBB",
    required: true,
  }),
  maxSize: integer({
    label: "Maximum Size",
    comments: `The largest file that is taken, in megabytes. A larger one fails. Left blank, it is ${defaultMegabytes}.`,
    example: "500",
    min: 1,
    max: 2000,
    unit: "megabytes",
  }),
};

/**
 * Maps the inputs of a download.
 *
 * @param download The cleaned inputs.
 * @returns The URL, and the largest size in bytes.
 * @throws InputError if the URL does not lead to Zoom.
 */
export function toDownload(download: ActionInputParameters<typeof downloadInputs>) {
  const { downloadUrl, maxSize = defaultMegabytes } = download;
  const url = URL.canParse(downloadUrl) ? new URL(downloadUrl) : undefined;
  // The URL may hold a token of its own, so it is not quoted.
  const given = url ? `one on ${url.protocol}//${url.host}` : "a text that is no URL";
  if (!url || !isZoomUrl(url)) {
    throw new InputError("Download URL", `must be an https URL on zoom.us, not ${given}`);
  }
  return { url, maxBytes: maxSize * megabyte };
}
