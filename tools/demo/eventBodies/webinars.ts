import { known } from "../../../sandbox/world";
import {
  accountId,
  at,
  type Bodies,
  type Body,
  byOperator,
  participant,
  registrant,
  registration,
  webinar,
} from "./parts";

const { webinarId } = known;

const withParticipant = (more: object) => ({
  payload: {
    account_id: accountId,
    object: { ...webinar(String(webinarId)), participant: { ...participant, ...more } },
  },
});

const withRegistrant = (more: object, by: object = byOperator) => ({
  payload: { ...by, object: { ...webinar(webinarId), registrant: { ...registrant, ...more } } },
});

const admission = { join_url: `https://zoom.us/w/${webinarId}?tk=example` };

/** The most common webinar events, each with its complete body. */
export const webinarBodies: Bodies = {
  "webinar.created": () => ({
    payload: {
      ...byOperator,
      operation: "single",
      object: {
        ...webinar(webinarId),
        join_url: `https://zoom.us/j/${webinarId}`,
        password: "example",
        creation_source: "open_api",
        settings: { use_pmi: false, alternative_hosts: "" },
      },
    },
  }),
  "webinar.updated": () => ({
    payload: {
      ...byOperator,
      scope: "single",
      time_stamp: Date.now(),
      object: { id: webinarId, topic: "Product News", settings: { practice_session: true } },
      old_object: { id: webinarId, topic: "News", settings: { practice_session: false } },
    },
  }),
  "webinar.deleted": () => ({
    payload: { ...byOperator, operation: "single", object: webinar(webinarId) },
  }),
  "webinar.started": () => ({
    payload: { account_id: accountId, object: webinar(String(webinarId)) },
  }),
  "webinar.ended": () => ({
    payload: {
      account_id: accountId,
      object: { ...webinar(String(webinarId)), end_time: at(0), practice_session: false },
    },
  }),
  "webinar.participant_joined": () => withParticipant({ join_time: at(40) }),
  "webinar.participant_left": () =>
    withParticipant({ leave_time: at(0), leave_reason: "Jane Roe left the webinar." }),
  "webinar.registration_created": () =>
    withRegistrant({ ...registration, ...admission }, { account_id: accountId }),
  "webinar.registration_approved": () => withRegistrant(admission),
  "webinar.registration_cancelled": () => withRegistrant({}),
};

/** What the other webinar events are about. */
export const otherWebinarBodies: [RegExp, Body][] = [
  [
    /^webinar\.rtms_/,
    () => ({
      payload: { webinar_uuid: webinar(webinarId).uuid, rtms_stream_id: "exampleStreamId" },
    }),
  ],
  [/^webinar\.registration_/, () => withRegistrant({})],
  [/^webinar\.(participant|sharing)_/, () => withParticipant({ date_time: at(0) })],
  [
    /^webinar\.chat_message_/,
    () => ({
      payload: {
        account_id: accountId,
        object: {
          id: webinarId,
          uuid: webinar(webinarId).uuid,
          chat_message: {
            date_time: at(0),
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
  ],
  [/^webinar\./, () => ({ payload: { ...byOperator, object: webinar(webinarId) } })],
];
