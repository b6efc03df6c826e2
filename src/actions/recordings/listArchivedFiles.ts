import { action, PerformSafety } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { archivedFileList } from "../../examplePayloads/archives";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/limit";
import {
  archivedFileInputs,
  toArchiveFilter,
  toArchiveRange,
} from "../../inputs/recordings/archivedFiles";
import { archivedFiles, fetchArchivedFiles } from "../../lists/archives";
import { toSinglePage } from "../../lists/singlePage";

/**
 * `GET /archive_files`
 *
 * Classic scopes: `recording:read:admin`. Granular scopes: `archiving:read:list_archived_files:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/archiving
 */
export const listArchivedFiles = action({
  display: {
    label: "List Archived Files",
    description:
      "Lists the account's archived meetings and webinars, each with its files. Without From and To, lists the last seven days.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, ...archivedFileInputs, ...listInputs },
  perform: async (context, { connection, from, to, limit, ...filter }) => {
    const zoom = zoomClient(connection, context);
    const options = { query: toArchiveFilter(filter), limit };
    const archives = await fetchArchivedFiles(zoom, toArchiveRange({ from, to }), options);
    return { data: toSinglePage(archivedFiles.key, archives) };
  },
  examplePayload: { data: archivedFileList },
});
