import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { WebinarsCreateWebinarRequestBody } from "@zoom/rivet/meetings";
import { omitEmpty } from "../../zoom/values";
import { choice, text } from "../builders";
import { ifBlank, type Mode, settingFlag } from "../builders/mode";
import { toOccurrenceUpdate } from "../occurrence";
import { recurrenceInputs, toRecurrence, toRecurringType } from "../recurrence";
import { scheduleExtraInputs, scheduleInputs, templateId, toSchedule } from "../schedule";
import { toWebinarSettings, webinarSettingsInputs } from "./settings";

/** Zoom's `type` of a webinar that recurs at fixed times. */
const recurringWithFixedTime = 9;

/** The webinar's topic, agenda, type and time. */
const detailInputs = (mode: Mode) => ({
  topic: text({
    label: "Topic",
    comments: `The webinar's topic, at most 200 characters. ${ifBlank(mode)}`,
    example: "Product News",
    maxLength: 200,
  }),
  agenda: text({
    label: "Agenda",
    comments: `The webinar's agenda (description). ${ifBlank(mode, "the webinar has none")}`,
    example: "Product updates and roadmap",
  }),
  webinarType: choice({
    label: "Webinar Type",
    comments: `The type of webinar. If blank, the webinar recurs with a fixed time when Recurrence is set; otherwise, ${mode === "create" ? "it takes place once" : "the current type is kept"}.`,
    choices: [
      [5, "Webinar"],
      [6, "Recurring with no fixed time"],
      [recurringWithFixedTime, "Recurring with a fixed time"],
    ],
  }),
  ...scheduleInputs("webinar", mode),
});

const simuliveInputs = (mode: Mode) => ({
  isSimulive: settingFlag(mode, {
    label: "Is Simulive",
    comments:
      "Whether the webinar is simulive: plays a recording as if it were live. Requires Record File Id.",
  }),
  recordFileId: text({
    label: "Record File Id",
    comments: `The id of the recording file that a simulive webinar plays. Select Meeting Recording lists ids when its Return Id is on. ${ifBlank(mode, "none is played")}`,
    placeholder: "f09340e1-cdc3-4eae-9a74-98f9777ed908",
    example: "f09340e1-cdc3-4eae-9a74-98f9777ed908",
    dataSource: "selectMeetingRecording",
  }),
});

const webinarInputs = (mode: Mode) => ({
  ...detailInputs(mode),
  ...recurrenceInputs("webinar", mode),
  ...webinarSettingsInputs(mode),
  ...simuliveInputs(mode),
  ...scheduleExtraInputs(mode),
});

/** The inputs of a new webinar. */
export const newWebinarInputs = {
  ...webinarInputs("create"),
  templateId: templateId("webinar", "create"),
};

/** The inputs of a webinar's update. */
export const webinarUpdateInputs = webinarInputs("update");

/**
 * Zoom's body for a webinar. `@zoom/rivet` types `weekly_days` as a single day; Zoom accepts several
 * separated by commas.
 */
export type WebinarBody = Omit<WebinarsCreateWebinarRequestBody, "recurrence" | "type"> & {
  type?: number;
  recurrence?: ReturnType<typeof toRecurrence>;
};

/**
 * @returns The body of `POST /users/{userId}/webinars`.
 * @throws InputError as {@link toRecurrence} and {@link toRecurringType} do.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars
 */
export function toNewWebinar(webinar: ActionInputParameters<typeof newWebinarInputs>): WebinarBody {
  return { ...toWebinar(webinar), template_id: webinar.templateId };
}

/** Maps what new and updated webinars have in common. Blank inputs are omitted. */
function toWebinar(webinar: ActionInputParameters<typeof webinarUpdateInputs>): WebinarBody {
  const recurrence = toRecurrence(webinar);
  const type = toRecurringType(
    "Webinar Type",
    webinar.webinarType,
    recurringWithFixedTime,
    recurrence,
  );
  return {
    topic: webinar.topic,
    agenda: webinar.agenda,
    type,
    ...toSchedule(webinar),
    recurrence,
    is_simulive: webinar.isSimulive,
    record_file_id: webinar.recordFileId,
    settings: omitEmpty({ ...toWebinarSettings(webinar), ...webinar.settingsExtraFields }),
  };
}

/** The settings of one occurrence, as Zoom's page on `PATCH /webinars/{webinarId}` lists them. */
const occurrenceSettings = [
  "host_video",
  "panelists_video",
  "hd_video",
  "watermark",
  "auto_recording",
];

/**
 * @param occurrenceId The occurrence to update, if not all of them.
 * @returns The body of `PATCH /webinars/{webinarId}`.
 * @throws InputError as {@link toNewWebinar} does, or if nothing is set that an occurrence can have.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}
 */
export function toWebinarUpdate(
  webinar: ActionInputParameters<typeof webinarUpdateInputs>,
  occurrenceId?: string,
): WebinarBody {
  if (occurrenceId === undefined) return toWebinar(webinar);
  // What an occurrence does not have is not sent, so it need not be right.
  const single = { ...webinar, recurrence: undefined, webinarType: undefined };
  return toOccurrenceUpdate(toWebinar(single), occurrenceSettings);
}
