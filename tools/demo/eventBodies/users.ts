import { known } from "../../../sandbox/world";
import { accountId, at, type Bodies, type Body, byOperator, person } from "./parts";

const user = { id: "exampleUserId", ...person, type: 1 };
const byAdmin = () => ({ payload: { ...byOperator, object: user } });
const group = { id: "exampleGroupId", name: "Research" };
const members = [{ id: user.id, email: user.email }];

/** The most common user and group events, each with its complete body. */
export const userBodies: Bodies = {
  "user.created": () => ({
    payload: {
      ...byOperator,
      creation_type: "create",
      object: { ...user, display_name: "Jane Roe" },
    },
  }),
  "user.updated": () => ({
    payload: {
      ...byOperator,
      time_stamp: Date.now(),
      object: { id: user.id, dept: "Research", type: 2 },
      old_object: { id: user.id, dept: "Sales", type: 1 },
    },
  }),
  "user.activated": byAdmin,
  "user.deactivated": byAdmin,
  "user.deleted": byAdmin,
  "user.disassociated": byAdmin,
  "user.invitation_accepted": () => ({ payload: { account_id: accountId, object: user } }),
  "user.presence_status_updated": () => ({
    payload: {
      account_id: accountId,
      object: {
        date_time: at(0),
        email: user.email,
        id: user.id,
        presence_status: "In_Meeting",
        app: { type: "desktop", presence_status: "In_Meeting" },
      },
    },
  }),
  "group.member_added": () => ({
    payload: { ...byOperator, time_stamp: Date.now(), object: { id: group.id, members } },
  }),
};

/** What the other events of users, groups, accounts and policies are about. */
export const otherUserBodies: [RegExp, Body][] = [
  [
    /^user\.signed_/,
    () => ({
      payload: {
        account_id: accountId,
        object: {
          id: user.id,
          email: user.email,
          client_type: "mac",
          date_time: at(0),
          version: "6.0.2.33403",
        },
      },
    }),
  ],
  [
    /^user\.tsp_/,
    () => ({
      payload: {
        ...byOperator,
        object: {
          id: user.id,
          email: user.email,
          tsp_credentials: { dial_in_numbers: [{ code: "1", number: "5550100", type: "toll" }] },
        },
      },
    }),
  ],
  [
    /^user\.settings_updated$/,
    () => ({
      payload: {
        ...byOperator,
        time_stamp: Date.now(),
        object: { id: user.id, settings: { recording: { cloud_recording: true } } },
        old_object: { id: user.id, settings: { recording: { cloud_recording: false } } },
      },
    }),
  ],
  [
    /^user\.personal_notes_updated$/,
    () => ({
      payload: {
        account_id: accountId,
        object: { id: user.id, email: user.email, date_time: at(0), personal_notes: "On vacation" },
        old_object: { personal_notes: "" },
      },
    }),
  ],
  [/^user\./, byAdmin],
  [
    /^group\.(admin|member)_/,
    () => ({ payload: { ...byOperator, object: { ...group, members } } }),
  ],
  [/^group\./, () => ({ payload: { ...byOperator, object: { ...group, total_members: 1 } } })],
  [
    /^account\./,
    () => ({
      payload: {
        ...byOperator,
        object: {
          id: "exampleSubAccountId",
          account_name: "Acme Inc.",
          owner_id: "exampleUserId",
          owner_email: known.ownerEmail,
        },
      },
    }),
  ],
  [
    /^information_barriers\./,
    () => ({
      payload: {
        ...byOperator,
        object: { id: "examplePolicyId", group_id: group.id, status: 1 },
      },
    }),
  ],
];
