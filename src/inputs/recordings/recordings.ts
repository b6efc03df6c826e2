import type { ActionInputParameters } from "@prismatic-io/spectral";
import { isZoomUrl } from "../../zoom/hosts";
import { choice, integer, optionalFlag, text } from "../builders";
import { InputError } from "../builders/inputError";
import { dateRangeInputs } from "../dateRange";
import { meetingId } from "../meetings/meetingQueries";

/** Which cloud recordings a list holds. */
export const recordingFilterInputs = {
  ...dateRangeInputs,
  trash: optionalFlag({
    label: "Trash",
    comments: "Whether recordings in the trash are listed in the place of the others.",
  }),
};

/** A meeting by its recordings, which past occurrences have of their own. */
export const recordedMeetingId = { ...meetingId, dataSource: "selectMeetingRecording" };

/** What is returned of a meeting's recordings. */
export const recordingFieldInputs = {
  includeFields: choice({
    label: "Include Fields",
    comments: "A field that Zoom returns only on request. Left blank, there is none.",
    choices: [["download_access_token", "Download access token"]],
  }),
  ttl: integer({
    label: "TTL",
    comments:
      "How long the download access token holds, in seconds, at most 604,800 (7 days). It counts only with Include Fields. Left blank, Zoom decides.",
    example: "3600",
    min: 0,
    max: 604_800,
    unit: "seconds",
  }),
};

/** Maps the fields to the query of `GET /meetings/{meetingId}/recordings`. */
export function toRecordingFields(fields: ActionInputParameters<typeof recordingFieldInputs>) {
  return { include_fields: fields.includeFields, ttl: fields.ttl };
}

export const recordingDeletionAction = choice({
  label: "Action",
  comments: "Left blank, the recordings go to the trash, from where they can be recovered.",
  choices: [
    ["trash", "Move to the trash"],
    ["delete", "Delete for good"],
  ],
});

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
