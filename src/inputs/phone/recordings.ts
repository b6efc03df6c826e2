import { isZoomHost } from "../../zoom/hosts";
import { readFileId } from "../../zoom/phoneRecordingFiles";
import { id } from "../builders";
import { InputError } from "../builders/inputError";

const fileIdLabel = "File Id";

const file = id({
  label: fileIdLabel,
  comments:
    "The id of the recording file: the last segment of its download_url, not the recording id. The whole download_url is accepted too. To select a file, use Select Phone Recording, which lists file ids when its Return File Id is on.",
  placeholder: "SJD6tIJpQHeTU4RDde-NVA",
  example: "SJD6tIJpQHeTU4RDde-NVA",
  required: true,
  allowed: "a file's id",
  dataSource: "selectPhoneRecording",
});

/** The file of a phone recording, by id or by its whole link. */
export const fileId = {
  ...file,
  clean: (value: unknown) => {
    if (typeof value !== "string" || !value.includes("://")) return file.clean(value);
    const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
    const found = url && isZoomHost(url.hostname) ? readFileId(url) : undefined;
    if (found) return file.clean(decodeURIComponent(found));
    // The link may hold a token, so it is not quoted.
    const allowed = "a file's id, or the download_url of a phone recording on zoom.us";
    throw new InputError(fileIdLabel, `must be ${allowed}. Got a link to something else`);
  },
};

/** A phone recording. */
export const phoneRecordingId = id({
  label: "Recording Id",
  comments: "The recording's id, as returned by Get Phone Recordings.",
  placeholder: "8f7345c50a654182ab1672fdb3be61ff",
  example: "8f7345c50a654182ab1672fdb3be61ff",
  required: true,
  allowed: "a recording's id",
  dataSource: "selectPhoneRecording",
});
