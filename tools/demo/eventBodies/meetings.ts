import { known } from "../../../sandbox/world";
import {
  accountId,
  at,
  type Bodies,
  type Body,
  byOperator,
  hostId,
  meeting,
  participant,
  registrant,
  registration,
} from "./parts";

const { meetingId, ownerEmail, pastMeetingUuid } = known;
const joinUrl = `https://zoom.us/j/${meetingId}?pwd=example`;

const withParticipant = (more: object) => ({
  payload: {
    account_id: accountId,
    object: { ...meeting(String(meetingId)), participant: { ...participant, ...more } },
  },
});

const withRegistrant = (more: object, by: object = byOperator) => ({
  payload: {
    ...by,
    object: { ...meeting(meetingId), registrant: { ...registrant, ...more } },
  },
});

const admission = {
  join_url: `https://zoom.us/w/${meetingId}?tk=example`,
  participant_pin_code: 123_456,
};

const summary = () => ({
  meeting_host_id: hostId,
  meeting_host_email: ownerEmail,
  meeting_uuid: pastMeetingUuid,
  meeting_id: meetingId,
  meeting_topic: "Weekly Planning",
  meeting_start_time: at(45),
  meeting_end_time: at(5),
  summary_start_time: at(45),
  summary_end_time: at(5),
  summary_created_time: at(2),
  summary_last_modified_time: at(1),
  summary_title: "Weekly Planning",
  summary_overview: "The team agreed on the plan for next week.",
  summary_details: [{ label: "Plan", summary: "The release moves to Thursday." }],
  next_steps: ["Jane sends the plan."],
  summary_content:
    "## Plan\nThe release moves to Thursday.\n\n## Next steps\n- Jane sends the plan.",
  summary_doc_url: "https://docs.zoom.us/doc/example",
});

const edited = () => ({
  ...summary(),
  summary_last_modified_user_id: hostId,
  summary_last_modified_user_email: ownerEmail,
  edited_summary: {
    summary_overview: "The team agreed on the plan for next week.",
    summary_details: "The release moves to Friday.",
    next_steps: ["Jane sends the plan."],
  },
});

/** The most common meeting events, each with its complete body. */
export const meetingBodies: Bodies = {
  "meeting.created": () => ({
    payload: {
      ...byOperator,
      operation: "single",
      object: {
        ...meeting(meetingId),
        join_url: joinUrl,
        password: "example",
        settings: {
          use_pmi: false,
          alternative_hosts: "",
          join_before_host: true,
          jbh_time: 5,
          meeting_invitees: [{ email: "jane@example.com" }],
        },
      },
    },
  }),
  "meeting.updated": () => ({
    payload: {
      ...byOperator,
      scope: "single",
      time_stamp: Date.now(),
      object: { id: meetingId, topic: "Weekly Planning", settings: { waiting_room: true } },
      old_object: { id: meetingId, topic: "Planning", settings: { waiting_room: false } },
    },
  }),
  "meeting.deleted": () => ({
    payload: { ...byOperator, operation: "single", object: meeting(meetingId) },
  }),
  "meeting.started": () => ({
    payload: { account_id: accountId, object: meeting(String(meetingId)) },
  }),
  "meeting.ended": () => ({
    payload: {
      account_id: accountId,
      object: { ...meeting(String(meetingId)), end_time: at(0) },
    },
  }),
  "meeting.participant_joined": () => withParticipant({ join_time: at(40) }),
  "meeting.participant_left": () =>
    withParticipant({ leave_time: at(0), leave_reason: "Jane Roe left the meeting." }),
  "meeting.registration_created": () =>
    withRegistrant({ ...registration, ...admission }, { account_id: accountId }),
  "meeting.registration_approved": () => withRegistrant(admission),
  "meeting.registration_cancelled": () => withRegistrant({}),
  "meeting.registration_denied": () => withRegistrant({}),
  "meeting.summary_completed": () => ({
    payload: { account_id: accountId, object: summary() },
  }),
  "meeting.summary_updated": () => ({ payload: { ...byOperator, object: edited() } }),
  "meeting.chat_message_sent": () => ({
    payload: {
      account_id: accountId,
      object: {
        id: meetingId,
        uuid: pastMeetingUuid,
        chat_message: {
          date_time: at(0),
          sender_session_id: "16778240",
          sender_name: "Jane Roe",
          sender_email: "jane@example.com",
          sender_type: "guest",
          recipient_type: "everyone",
          message_id: "exampleMessageId",
          message_content: "Good morning!",
        },
      },
    },
  }),
};

/** What the other meeting events are about. */
export const otherMeetingBodies: [RegExp, Body][] = [
  [
    /^meeting\.rtms_concurrency_near_limit$/,
    () => ({
      payload: {
        account_id: accountId,
        object: { concurrency_limit: 10, concurrency_number: 8, percentage: 80 },
      },
    }),
  ],
  [
    /^meeting\.ai_companion_/,
    () => ({
      payload: {
        ...byOperator,
        object: {
          meeting_number: meetingId,
          meeting_uuid: pastMeetingUuid,
          host_id: hostId,
          ai_companion: { summary: true, questions: false },
        },
      },
    }),
  ],
  [
    /^meeting\.aic_transcript_completed$/,
    () => ({
      payload: {
        account_id: accountId,
        object: {
          host_id: hostId,
          meeting_uuid: pastMeetingUuid,
          meeting_id: String(meetingId),
          meeting_topic: "Weekly Planning",
          meeting_start_time: at(45),
          file_id: "exampleFileId",
        },
      },
    }),
  ],
  [
    /^meeting\.rtms_/,
    () => ({ payload: { meeting_uuid: pastMeetingUuid, rtms_stream_id: "exampleStreamId" } }),
  ],
  [/^meeting\.summary_/, () => ({ payload: { ...byOperator, object: edited() } })],
  [
    /^meeting\.(participant|sharing|breakout_room|invitation)_/,
    () => withParticipant({ date_time: at(0) }),
  ],
  [
    /^meeting\.chat_message_file_/,
    () => ({
      payload: {
        ...byOperator,
        object: {
          id: meetingId,
          uuid: pastMeetingUuid,
          chat_message_file: {
            file_id: "exampleFileId",
            file_name: "plan.pdf",
            file_size: 72_200,
            file_type: "pdf",
          },
        },
      },
    }),
  ],
  [/^meeting\./, () => ({ payload: { ...byOperator, object: meeting(meetingId) } })],
];
