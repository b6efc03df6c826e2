import type { ActionInputParameters } from "@prismatic-io/spectral";
import type { PeopleInBatches } from "../../client/postBatches";
import { id, idList, personList, text } from "../builders";
import { InputError } from "../builders/inputError";
import { continueOnError } from "../continueOnError";
import { siteId } from "./sites";

/** A call queue. */
export const callQueueId = id({
  label: "Call Queue Id",
  comments: "The call queue's id, as returned by List Call Queues.",
  placeholder: "3PNsZB50TNev4pgBjtKeDw",
  example: "3PNsZB50TNev4pgBjtKeDw",
  required: true,
  allowed: "a call queue's id",
  dataSource: "selectCallQueue",
});

/** The filters of call queues. */
export const callQueueFilterInputs = {
  siteId: siteId(
    "The id of the site whose call queues to list. If blank, lists the call queues of all sites.",
  ),
  costCenter: text({
    label: "Cost Center",
    comments:
      "The cost center whose call queues to list. If blank, lists the call queues of all cost centers.",
    example: "Cost Center 1",
  }),
  department: text({
    label: "Department",
    comments:
      "The department whose call queues to list. If blank, lists the call queues of all departments.",
    example: "Sales",
  }),
};

/**
 * @returns The query of `GET /phone/call_queues`.
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues
 */
export function toCallQueueFilter(filter: ActionInputParameters<typeof callQueueFilterInputs>) {
  return {
    site_id: filter.siteId,
    cost_center: filter.costCenter,
    department: filter.department,
  };
}

/** A member of a call queue. */
export const callQueueMemberId = id({
  label: "Member Id",
  comments: "The id of the user or common area, as returned by List Call Queue Members.",
  placeholder: "JpjPXizWTz-l35tFRUK3Gg",
  example: "JpjPXizWTz-l35tFRUK3Gg",
  required: true,
  allowed: "a member's id",
  dataSource: "selectPhoneUser",
});

/** Zoom accepts 10 users and common areas at a time. */
const batchSize = 10;

/** The users and common areas to add to a call queue. */
export const newCallQueueMemberInputs = {
  members: personList({
    label: "Members",
    comments:
      "The ids or email addresses of the Zoom Phone users to add. If blank, Common Area Ids is required.",
    placeholder: "someone@example.com",
    example: "someone@example.com",
    dataSource: "selectPhoneUser",
  }),
  commonAreaIds: idList({
    label: "Common Area Ids",
    comments: "The ids of the common areas to add. If blank, only the users in Members are added.",
    placeholder: "iewGNg-LSYa0ghhkr4d0Hg",
    example: "iewGNg-LSYa0ghhkr4d0Hg",
  }),
  continueOnError: continueOnError("members", batchSize),
};

interface Member {
  id?: string;
  email?: string;
  isCommonArea?: boolean;
}

/**
 * @returns The batches of {@link toCallQueueMembers}, with the users before the common areas.
 * @throws InputError if there is no member.
 */
export function toCallQueueMemberBatches({
  members = [],
  commonAreaIds = [],
  continueOnError,
}: ActionInputParameters<typeof newCallQueueMemberInputs>): PeopleInBatches<Member> {
  const people: Member[] = [
    ...[...new Set(members)].map((member) =>
      member.includes("@") ? { email: member } : { id: member },
    ),
    ...[...new Set(commonAreaIds)].map((id) => ({ id, isCommonArea: true })),
  ];
  if (people.length === 0) throw new InputError("Members", "or Common Area Ids is required");
  return { people, key: "members", done: "added", batchSize, continueOnError };
}

/**
 * @returns The body of `POST /phone/call_queues/{callQueueId}/members`.
 * @see https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/members
 */
export function toCallQueueMembers(members: Member[]) {
  const users = members.filter(({ isCommonArea }) => !isCommonArea);
  const areas = members.filter(({ isCommonArea }) => isCommonArea).map(({ id }) => id);
  return {
    members: {
      ...(users.length > 0 && { users }),
      ...(areas.length > 0 && { common_area_ids: areas }),
    },
  };
}
