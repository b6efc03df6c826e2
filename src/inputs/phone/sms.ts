import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, id, longText, person, phoneNumber, phoneNumberList } from "../builders";
import { e164Format } from "../builders/phoneNumbers";
import { dateRangeInputs, toDateRange } from "../dateRange";

/** The filters of SMS sessions. */
export const smsSessionFilterInputs = {
  ...dateRangeInputs,
  sessionType: choice({
    label: "Session Type",
    comments: "The type of the session owners. Default: Users.",
    choices: [
      ["user", "Users"],
      ["call_queue", "Call queues"],
      ["auto_receptionist", "Auto receptionists"],
      ["service_endpoint", "Service endpoints"],
      ["all", "All"],
    ],
  }),
  phoneNumber: phoneNumber({
    label: "Phone Number",
    comments:
      "The phone number of the sender or a recipient, with its country code; the plus sign is optional. Spaces, dashes, dots and parentheses are ignored. If blank, lists sessions with any number.",
    placeholder: "+12025550123",
    example: "+12025550123",
    plusOptional: true,
  }),
  filterType: choice({
    label: "Filter Type",
    comments: "The message whose time From and To apply to. Default: Last message.",
    choices: [
      ["last_message_time", "Last message"],
      ["sent_message_time", "Any sent message"],
      ["received_message_time", "Any received message"],
      ["sent_received_message_time", "Any message"],
    ],
  }),
};

/**
 * @returns The query of `GET /phone/sms/sessions`, and the range of days.
 * @throws InputError if the range ends before it begins.
 */
export function toSmsSessionOptions(filter: ActionInputParameters<typeof smsSessionFilterInputs>) {
  const query = {
    session_type: filter.sessionType,
    phone_number: filter.phoneNumber,
    filter_type: filter.filterType,
  };
  return { query, range: toDateRange(filter) };
}

/** An SMS session. */
export const sessionId = id({
  label: "Session Id",
  comments: "The id of the SMS session, as returned by List SMS Sessions or Send SMS.",
  placeholder: "35ccd84704253f5f793d0a721c7fe655",
  example: "35ccd84704253f5f793d0a721c7fe655",
  required: true,
  allowed: "an SMS session's id",
});

/** Zoom's values of `sort`. */
const ascending = 1;
const descending = 2;

/** The filters of the messages of an SMS session. */
export const smsMessageFilterInputs = {
  ...dateRangeInputs,
  deliveryStatus: choice({
    label: "Delivery Status",
    comments: "The delivery status of the messages to list. Default: All.",
    choices: [
      ["all", "All"],
      ["received", "Received"],
      ["delivered", "Delivered"],
      ["failed_to_send", "Failed to send"],
      ["sent", "Sent"],
      ["failed_to_deliver", "Failed to deliver"],
      ["unknown", "Unknown"],
    ],
  }),
  sort: choice({
    label: "Sort",
    comments: "The order of the messages by time. If blank, Zoom uses its default.",
    choices: [
      [ascending, "Oldest first"],
      [descending, "Newest first"],
    ],
  }),
};

/**
 * @returns The query of `GET /phone/sms/sessions/{sessionId}`, the range of days, and whether to read
 * its latest month first.
 * @throws InputError if the range ends before it begins.
 */
export function toSmsMessageOptions(filter: ActionInputParameters<typeof smsMessageFilterInputs>) {
  const { deliveryStatus, sort } = filter;
  return {
    query: { delivery_status: deliveryStatus, sort },
    range: toDateRange(filter),
    latestFirst: sort === descending,
  };
}

/** An SMS to send. */
export const newSmsInputs = {
  message: longText({
    label: "Message",
    comments:
      "The text of the message, at most 500 characters. Messages longer than 160 characters are split into several SMS messages.",
    example: "Good morning!",
    required: true,
    maxLength: 500,
  }),
  senderUserId: person({
    label: "Sender User Id",
    comments: "The id of the user who sends the message.",
    placeholder: "KDcuGIm1QgePTO8WbOqwIQ",
    example: "KDcuGIm1QgePTO8WbOqwIQ",
    required: true,
    dataSource: "selectPhoneUser",
  }),
  senderPhoneNumber: phoneNumber({
    label: "Sender Phone Number",
    comments: `The phone number to send the message from, ${e164Format}. It must belong to the sender and support SMS. Spaces, dashes, dots and parentheses are ignored.`,
    placeholder: "+12025550123",
    example: "+12025550123",
    required: true,
  }),
  toNumbers: phoneNumberList({
    label: "To Numbers",
    comments: `The phone numbers to send the message to, at most 10, ${e164Format}. Spaces, dashes, dots and parentheses are ignored. Messages from US and Canadian toll numbers to several recipients are sent as a group message.`,
    placeholder: "+12025550124",
    example: "+12025550124",
    required: true,
    maxItems: 10,
  }),
  sessionId: id({
    label: "Session Id",
    allowed: "an SMS session's id",
    comments:
      "The id of the SMS session to continue. If blank, Zoom selects the session by sender and recipients.",
    placeholder: "35ccd84704253f5f793d0a721c7fe655",
    example: "35ccd84704253f5f793d0a721c7fe655",
  }),
};

/** @returns The body of `POST /phone/sms/messages`. */
export function toNewSms(sms: ActionInputParameters<typeof newSmsInputs>) {
  return {
    message: sms.message,
    sender: { user_id: sms.senderUserId, phone_number: sms.senderPhoneNumber },
    to_members: sms.toNumbers.map((number) => ({ phone_number: number })),
    session_id: sms.sessionId,
  };
}
