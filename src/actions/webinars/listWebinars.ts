import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListWebinarsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { userId } from "../../inputs/users";
import { webinarFilterInputs } from "../../inputs/webinarQueries";

export const listWebinars = action({
  display: {
    label: "List Webinars",
    description:
      "Lists the webinars of a user; without filters, every one that is scheduled and has not expired.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, userId, ...webinarFilterInputs, ...listInputs },
  perform: async (context, { connection, userId, type, limit }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListWebinarsResponse>(zoom, {
        path: path`/users/${userId}/webinars`,
        key: "webinars",
        query: { type },
        limit,
      }),
    };
  },
  examplePayload: { data: webinarList },
});
