import { today } from "../../zoom/dates";
import { day, flag, integer, person } from "../builders";
import { InputError } from "../builders/inputError";

const lookBackLabel = "Look-back Date";

const lookBackDate = day({
  label: lookBackLabel,
  comments:
    "Start date for the first check, as yyyy-MM-dd in UTC; it cannot be in the future. Records from this date on start the flow. If blank, existing records are skipped and only new records start the flow.",
  placeholder: "2026-01-01",
  example: "2026-01-01",
});

/** The inputs of every polling trigger. */
export const pollingInputs = {
  lookBackDate: {
    ...lookBackDate,
    clean: (value: unknown) => checkPast(lookBackDate.clean(value)),
  },
  showNewRecords: flag({
    label: "Show New Records",
    comments: "Whether to start the flow for new records. Default: on.",
    default: "true",
  }),
};

/** The inputs of a polling trigger that also notices changes. */
export const updatePollingInputs = {
  ...pollingInputs,
  showUpdatedRecords: flag({
    label: "Show Updated Records",
    comments: "Whether to start the flow for records that have changed. Default: on.",
    default: "true",
  }),
};

function checkPast(lookBack: string | undefined): string | undefined {
  const now = today();
  if (lookBack === undefined || lookBack <= now) return lookBack;
  throw new InputError(lookBackLabel, `must not be after today (${now}). Got "${lookBack}"`);
}

/** For how long a recording is watched. */
export const processingDays = integer({
  label: "Processing Days",
  comments:
    "Number of days after a meeting to watch its recording for additional files, such as a transcript, from 1 to 29. Files that appear later do not start the flow. Default: 7.",
  placeholder: "7",
  example: "7",
  default: "7",
  min: 1,
  max: 29,
  unit: "days",
});

/**
 * Builds an input for a Zoom Phone user, or for the whole account if blank.
 *
 * @param records What starts the flow, such as "calls".
 */
export const phoneUserOrAccount = (records: string) =>
  person({
    label: "User Id",
    comments: `The id or email address of the user whose ${records} start the flow, or me for the user who authorized the connection. If blank, all ${records} in the account start the flow, which requires an admin-managed or Server-to-Server OAuth app.`,
    placeholder: "someone@example.com",
    example: "someone@example.com",
    allowed: 'a user\'s id, an email address or "me"',
    dataSource: "selectPhoneUser",
  });
