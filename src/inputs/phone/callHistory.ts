import type { ActionInputParameters } from "@prismatic-io/spectral";
import { type Choice, choice, choiceList, idList, text, triState } from "../builders";
import { dateRangeInputs, toDateRange } from "../dateRange";
import {
  accountCallResults,
  callTypes,
  connectTypes,
  directions,
  extensionTypes,
  numberTypes,
  userCallResults,
} from "./callChoices";

/**
 * Returns the filters of calls.
 *
 * @param callResults Zoom's results of calls, which differ between an account and a user.
 * @param maxItems Maximum number of values of a filter, which a user's calls have.
 */
function callFilterInputs<const Results extends readonly Choice[]>(
  callResults: Results,
  maxItems?: number,
) {
  const limit = maxItems ? `, at most ${maxItems}` : "";
  return {
    ...dateRangeInputs,
    keyword: text({
      label: "Keyword",
      comments:
        "The name, extension, number, email address or call id to search for. If blank, no search is performed.",
      placeholder: "someone@example.com",
      example: "Jane Roe",
    }),
    directions: choiceList({
      label: "Directions",
      comments: "The directions of the calls to list. If blank, lists calls in both directions.",
      example: "inbound",
      choices: directions,
    }),
    connectTypes: choiceList({
      label: "Connect Types",
      comments: "Whether to list internal calls, external calls or both. If blank, lists both.",
      example: "internal",
      choices: connectTypes,
    }),
    numberTypes: choiceList({
      label: "Number Types",
      comments: `The types of the caller's or callee's number${limit}. If blank, lists calls with numbers of any type.`,
      example: "external_pstn",
      maxItems,
      choices: numberTypes,
    }),
    callTypes: choiceList({
      label: "Call Types",
      comments: "The types of the calls to list. If blank, lists calls of any type.",
      example: "general",
      choices: callTypes,
    }),
    extensionTypes: choiceList({
      label: "Extension Types",
      comments: `The types of the caller's or callee's extension${limit}. If blank, lists calls with extensions of any type.`,
      example: "user",
      maxItems,
      choices: extensionTypes,
    }),
    callResults: choiceList({
      label: "Call Results",
      comments: `The results of the calls to list${limit}. If blank, lists calls with any result.`,
      example: "answered",
      maxItems,
      choices: callResults,
    }),
    groupIds: idList({
      label: "Group Ids",
      comments: `The ids of the primary groups whose calls to list${limit}. If blank, lists calls of all groups.`,
      placeholder: "b4Uge6AxQQWlAepTCbFeKQ",
      example: "b4Uge6AxQQWlAepTCbFeKQ",
      maxItems,
      dataSource: "selectGroup",
    }),
    siteIds: idList({
      label: "Site Ids",
      comments: `The ids of the sites whose calls to list${limit}. If blank, lists calls of all sites.`,
      placeholder: "8f71O6rWT8KFUGQmJIFAdQ",
      example: "8f71O6rWT8KFUGQmJIFAdQ",
      maxItems,
      dataSource: "selectPhoneSite",
    }),
    department: text({
      label: "Department",
      comments: "The department whose calls to list. If blank, lists calls of all departments.",
      example: "Sales",
    }),
    costCenter: text({
      label: "Cost Center",
      comments: "The cost center whose calls to list. If blank, lists calls of all cost centers.",
      example: "Cost Center 1",
    }),
    timeType: choice({
      label: "Time Type",
      comments: "The time of a call that From and To apply to. Default: Start time.",
      choices: [
        ["start_time", "Start time"],
        ["end_time", "End time"],
      ],
    }),
    recordingStatus: choice({
      label: "Recording Status",
      comments: "Filters calls by whether they were recorded. If blank, Zoom uses its default.",
      choices: [
        ["recorded", "Recorded"],
        ["non_recorded", "Not recorded"],
      ],
    }),
    withVoicemail: triState({
      label: "With Voicemail",
      comments: "Filters calls by whether they have a voicemail. If unset, lists both.",
      unset: "Unset: calls with and without voicemail",
      on: "Calls with voicemail",
      off: "Calls without voicemail",
    }),
  };
}

/** The filters of a user's calls. */
export const userCallFilterInputs = callFilterInputs(userCallResults, 10);

/** The filters of the account's calls. */
export const accountCallFilterInputs = {
  ...callFilterInputs(accountCallResults),
  callIds: idList({
    label: "Call Ids",
    comments: "The ids of the calls to list, as returned in call_id. If blank, lists all calls.",
    placeholder: "7018317023722949162",
    example: "7018317023722949162",
  }),
};

type Filter = Omit<ActionInputParameters<typeof userCallFilterInputs>, "callResults"> & {
  callResults?: string[];
  callIds?: string[];
};

/**
 * @returns The query of `GET /phone/call_history` or `GET /phone/users/{userId}/call_history`, and the
 * range of days.
 * @throws InputError if the range ends before it begins.
 */
export function toCallOptions(filter: Filter) {
  const query = {
    keyword: filter.keyword,
    directions: filter.directions,
    connect_types: filter.connectTypes,
    number_types: filter.numberTypes,
    call_types: filter.callTypes,
    extension_types: filter.extensionTypes,
    call_results: filter.callResults,
    group_ids: filter.groupIds,
    site_ids: filter.siteIds,
    department: filter.department,
    cost_center: filter.costCenter,
    time_type: filter.timeType,
    recording_status: filter.recordingStatus,
    with_voicemail: filter.withVoicemail,
    call_ids: filter.callIds,
  };
  return { query, range: toDateRange(filter) };
}
