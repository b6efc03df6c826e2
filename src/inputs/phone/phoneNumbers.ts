import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, text } from "../builders";
import { type Rule, stringInput } from "../builders/common";
import { idRule } from "../builders/ids";
import { listOf } from "../builders/lists";
import { e164, e164Format } from "../builders/phoneNumbers";
import { siteId } from "./sites";

const allowed = `a phone number's id, or ${e164.allowed}`;
const idOfNumber = idRule(allowed);

/** Zoom's ids have letters, so a phone number that lacks its plus sign is not taken for one. */
const numberOrId: Rule<string> = {
  allowed,
  parse: (value) => {
    const id = idOfNumber.parse(value);
    const isId = id !== undefined && /^[\w-]+$/.test(id) && /[a-z]/i.test(id);
    return isId ? id : e164.parse(value);
  },
};

const ofNumbers = {
  placeholder: "+12025550123",
  example: "iHE1MQAET2iV85MbfaQmwg",
  required: true,
  dataSource: "selectPhoneNumber",
} as const;

/** The phone numbers to assign to a user. */
export const newPhoneNumbers = listOf(
  {
    ...ofNumbers,
    label: "Phone Numbers",
    comments: `The phone numbers to assign, at most 10: their ids, or the numbers ${e164Format}. Spaces, dashes, dots and parentheses in numbers are ignored.`,
    maxItems: 10,
  },
  "phone numbers in E.164 format, such as +12025550123, or of their ids",
  numberOrId,
);

/**
 * @returns The body of `POST /phone/users/{userId}/phone_numbers`, which tells numbers from ids.
 * @see https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/POST/phone/users/{userId}/phone_numbers
 */
export function toNewPhoneNumbers(numbers: string[]) {
  return {
    phone_numbers: numbers.map((value) =>
      value.startsWith("+") ? { number: value } : { id: value },
    ),
  };
}

const phoneNumberIdOptions = {
  ...ofNumbers,
  label: "Phone Number Id",
  comments: `The phone number to unassign: its id, as returned by Get Phone User, or the number ${e164Format}.`,
};

/** A phone number of a user. */
export const phoneNumberId = stringInput(phoneNumberIdOptions, numberOrId);

/** The filters of the account's phone numbers. */
export const phoneNumberFilterInputs = {
  allocatedProduct: choice({
    label: "Allocated Product",
    comments:
      "The product that the numbers are allocated to. If blank, lists numbers of any product.",
    choices: [
      ["UNALLOCATED", "Unallocated"],
      ["ZOOM_PHONE", "Zoom Phone"],
      ["ZOOM_CONTACT_CENTER", "Zoom Contact Center"],
    ],
  }),
  numberType: choice({
    label: "Number Type",
    comments: "The type of the numbers to list. If blank, lists numbers of any type.",
    choices: [
      ["Toll", "Toll"],
      ["TollFree", "Toll-free"],
      ["VirtualService", "Virtual service"],
      ["Mobile", "Mobile"],
      ["SharedCost", "Shared cost"],
      ["National", "National"],
      ["ITFS", "ITFS (international toll-free service)"],
    ],
  }),
  numberStatus: choice({
    label: "Number Status",
    comments: "The status of the numbers to list. If blank, lists numbers of any status.",
    choices: [
      ["Normal", "Normal"],
      ["Pending", "Pending"],
    ],
  }),
  numberSource: choice({
    label: "Number Source",
    comments: "The source of the numbers to list. If blank, lists numbers of any source.",
    choices: [
      ["Zoom", "Zoom"],
      ["ZoomPorted", "Ported to Zoom"],
      ["ZoomReserved", "Reserved by Zoom"],
      ["ThirdPartyNumber", "Third-party number"],
      ["BYOCCloud", "BYOC Cloud (bring your own carrier)"],
      ["BYOCPremises", "BYOC Premises (bring your own carrier)"],
    ],
  }),
  siteId: siteId(
    "The id of the site whose numbers to list. If blank, lists the numbers of all sites.",
  ),
  assignedToType: choice({
    label: "Assigned To Type",
    comments: "The type of assignee. If blank, lists all numbers, assigned or not.",
    choices: [
      ["PhoneUnassigned", "Unassigned (Zoom Phone)"],
      ["User", "User"],
      ["CallQueue", "Call queue"],
      ["AutoReceptionist", "Auto receptionist"],
      ["CiscoPolycomRoom", "Cisco or Polycom room"],
      ["SharedLineGroup", "Shared line group"],
      ["GroupCallPickup", "Group call pickup"],
      ["CommonArea", "Common area"],
      ["EmergencyNumberPool", "Emergency number pool"],
      ["CompanyLocation", "Company location"],
      ["PersonalLocation", "Personal location"],
      ["MeetingService", "Meeting service"],
      ["LocalSurvivability", "Local survivability"],
      ["LocalSurvivabilityEmergencyNumberPool", "Local survivability emergency number pool"],
      ["MicrosoftTeamsResourceAccount", "Microsoft Teams resource account"],
      ["DistributionGroup", "Distribution group"],
      ["ContactCenterUnassigned", "Unassigned (Zoom Contact Center)"],
      ["DialInToVideoEngagements", "Dial-in to video engagements"],
      ["DefaultSystemOutgoingSMS", "Default of outgoing system SMS"],
      ["DefaultAgentOutgoingSMS", "Default of outgoing agent SMS"],
      ["DefaultCallerID", "Default caller ID"],
      ["Voice", "Voice"],
      ["SMS", "SMS"],
    ],
  }),
  keyword: text({
    label: "Keyword",
    comments:
      "The first digits of the numbers to list, including the country code. If blank, lists all numbers.",
    placeholder: "1205",
    example: "1205",
  }),
};

/**
 * @returns The query of `GET /number_management/numbers`.
 * @see https://developers.zoom.us/docs/api/number-management/
 */
export function toPhoneNumberFilter(filter: ActionInputParameters<typeof phoneNumberFilterInputs>) {
  return {
    allocated_product: filter.allocatedProduct,
    number_type: filter.numberType,
    number_status: filter.numberStatus,
    number_source: filter.numberSource,
    site_id: filter.siteId,
    assigned_to_type: filter.assignedToType,
    keyword: filter.keyword,
  };
}
