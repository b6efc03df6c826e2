import type { ActionInputParameters } from "@prismatic-io/spectral";
import { jsonList, optionalFlag } from "../builders";
import { continueOnError } from "../continueOnError";

/** The registrants of a batch. */
const batchInputs = {
  registrants: jsonList({
    label: "Registrants",
    comments:
      "The people to register, as a JSON list of objects with email (up to 128 characters), first_name and, optionally, last_name (up to 64 characters each).",
    placeholder: '[{"email": "someone@example.com", "first_name": "John", "last_name": "Doe"}]',
    example: '[{"email": "someone@example.com", "first_name": "John", "last_name": "Doe"}]',
    required: true,
    fields: {
      email: { required: true, type: "email" },
      first_name: { required: true, maxLength: 64 },
      last_name: { maxLength: 64 },
    },
  }),
  autoApprove: optionalFlag({
    label: "Auto Approve",
    comments:
      "Whether to approve the registrants immediately, even if the host approves registrants manually.",
  }),
  continueOnError: continueOnError("registrants"),
};

/** The inputs of several registrants of a meeting. */
export const meetingBatchInputs = {
  ...batchInputs,
  registrantsConfirmationEmail: optionalFlag({
    label: "Registrants Confirmation Email",
    comments:
      "Whether to email each registrant a confirmation. When off, registrants receive no email.",
  }),
};

/** The inputs of several registrants of a webinar. */
export const webinarBatchInputs = batchInputs;

/** @returns The batches of `POST /meetings/{meetingId}/batch_registrants`. */
export function toMeetingBatches(inputs: ActionInputParameters<typeof meetingBatchInputs>) {
  return toBatches(inputs, {
    auto_approve: inputs.autoApprove,
    registrants_confirmation_email: inputs.registrantsConfirmationEmail,
  });
}

/** @returns The batches of `POST /webinars/{webinarId}/batch_registrants`. */
export function toWebinarBatches(inputs: ActionInputParameters<typeof webinarBatchInputs>) {
  return toBatches(inputs, { auto_approve: inputs.autoApprove });
}

function toBatches<Settings>(
  { registrants, continueOnError }: ActionInputParameters<typeof batchInputs>,
  settings: Settings,
) {
  return {
    key: "registrants",
    people: registrants,
    done: "registered",
    resultKey: "registrants" as const,
    settings,
    continueOnError,
  };
}
