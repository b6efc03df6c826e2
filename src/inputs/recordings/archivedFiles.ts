import type { ActionInputParameters } from "@prismatic-io/spectral";
import { addSeconds, formatISO, parseISO, startOfSecond, subWeeks } from "date-fns";
import type { TimeRange } from "../../zoom/dates";
import { utc } from "../../zoom/utc";
import { choice, idList } from "../builders";
import { checkEnd, checkOrder, timeRangeInputs } from "../dateRange";

/** The filters of the account's archived files. */
export const archivedFileInputs = {
  from: {
    ...timeRangeInputs.from,
    comments:
      "The beginning of the range, in ISO 8601 format. Times without an offset are in UTC. Ranges longer than a week are read week by week. If blank, the range starts seven days before To.",
  },
  to: {
    ...timeRangeInputs.to,
    comments:
      "The end of the range, in ISO 8601 format. Times without an offset are in UTC. Default: the current time.",
  },
  queryDateType: choice({
    label: "Query Date Type",
    comments: "The time that From and To apply to. Default: Start of the meeting.",
    choices: [
      ["meeting_start_time", "Start of the meeting"],
      ["archive_complete_time", "Completion of the archive"],
    ],
  }),
  groupIds: idList({
    label: "Group Ids",
    comments:
      "The ids of up to 7 groups whose archived files to list. If blank, lists the files of all groups.",
    placeholder: "t-_-d56CSWG-7BF15LLrOw",
    example: "t-_-d56CSWG-7BF15LLrOw",
    maxItems: 7,
    dataSource: "selectGroup",
  }),
};

type Inputs = ActionInputParameters<typeof archivedFileInputs>;

/**
 * @returns The range of times to read; the last seven days if both ends are blank.
 * @throws InputError if the range ends before it begins, or not before 2100.
 */
export function toArchiveRange({ from, to = now() }: Pick<Inputs, "from" | "to">): TimeRange {
  checkEnd(to);
  checkOrder(from, to);
  return { from: from ?? weekBefore(to), to };
}

const now = () => formatISO(utc(startOfSecond(new Date())));

/** The earliest time that Zoom accepts in one request: both ends are included. */
const weekBefore = (to: string) => formatISO(addSeconds(subWeeks(parseISO(to, { in: utc }), 1), 1));

/**
 * @returns The query of `GET /archive_files`, besides the range.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files
 */
export function toArchiveFilter({ queryDateType, groupIds }: Omit<Inputs, "from" | "to">) {
  return { query_date_type: queryDateType, group_ids: groupIds?.join(",") };
}
