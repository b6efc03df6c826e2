import type { ActionInputParameters } from "@prismatic-io/spectral";
import { id, text } from "../builders";
import { siteId } from "./sites";

/** A call queue. */
export const callQueueId = id({
  label: "Call Queue Id",
  comments: "The call queue's id, as List Call Queues returns it.",
  placeholder: "3PNsZB50TNev4pgBjtKeDw",
  example: "3PNsZB50TNev4pgBjtKeDw",
  required: true,
  allowed: "a call queue's id",
  dataSource: "selectCallQueue",
});

/** The filters of call queues. */
export const callQueueFilterInputs = {
  siteId: siteId(
    "The id of the site whose call queues to list. If blank, lists those of all sites.",
  ),
  costCenter: text({
    label: "Cost Center",
    comments:
      "The cost center whose call queues to list. If blank, lists those of any cost center.",
    example: "Cost Center 1",
  }),
  department: text({
    label: "Department",
    comments: "The department whose call queues to list. If blank, lists those of any department.",
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
  comments: "The id of the user or common area, as List Call Queue Members returns it.",
  placeholder: "JpjPXizWTz-l35tFRUK3Gg",
  example: "JpjPXizWTz-l35tFRUK3Gg",
  required: true,
  allowed: "a member's id",
});
