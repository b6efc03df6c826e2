import { id } from "../builders";

/** The file of a phone recording. */
export const fileId = id({
  label: "File Id",
  comments:
    "The id of the recording's file: the last part of its download_url. It is not the recording's id. Select Phone Recording returns it with Return File Id.",
  placeholder: "SJD6tIJpQHeTU4RDde-NVA",
  example: "SJD6tIJpQHeTU4RDde-NVA",
  required: true,
  allowed: "a file's id",
  dataSource: "selectPhoneRecording",
});

/** A phone recording. */
export const phoneRecordingId = id({
  label: "Recording Id",
  comments: "The recording's id, as Get Phone Recordings returns it.",
  placeholder: "8f7345c50a654182ab1672fdb3be61ff",
  example: "8f7345c50a654182ab1672fdb3be61ff",
  required: true,
  allowed: "a recording's id",
  dataSource: "selectPhoneRecording",
});
