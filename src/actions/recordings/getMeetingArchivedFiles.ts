import { action, PerformSafety } from "@prismatic-io/spectral";
import type { ArchivingGetMeetingsArchivedFilesResponse } from "@zoom/rivet/meetings";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { archive } from "../../examplePayloads/archives";
import { connection } from "../../inputs/connection";
import { pastMeetingId } from "../../inputs/ids";
import { findLatestInstance } from "../../lists/findLatestInstance";

/**
 * `GET /past_meetings/{meetingUUID}/archive_files`, and `GET /past_meetings/{meetingId}/instances` for
 * a meeting number
 *
 * Classic scopes: `recording:read`, and `meeting:read` for a meeting number. Granular scopes:
 * `archiving:read:archived_files`, and `meeting:read:list_past_instances` for a meeting number.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/archiving
 */
export const getMeetingArchivedFiles = action({
  display: {
    label: "Get Meeting Archived Files",
    description:
      "Gets the archived files of a past meeting. With a meeting number, gets the files of the latest instance.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, meetingId: pastMeetingId },
  perform: async (context, { connection, meetingId }) => {
    const zoom = zoomClient(connection, context);
    const uuid = await findLatestInstance(zoom, meetingId);
    const from = path`/past_meetings/${uuid}/archive_files`;
    return { data: await zoom.get<ArchivingGetMeetingsArchivedFilesResponse>(from) };
  },
  examplePayload: { data: archive },
});
