import { action } from "@prismatic-io/spectral";
import type { WebinarsListWebinarsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { webinarList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { userId } from "../../inputs/users";

export const listWebinars = action({
  display: {
    label: "List Webinars",
    description: "Lists every webinar that a user has scheduled and that has not expired.",
  },
  inputs: { connection, userId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListWebinarsResponse>(zoom, {
        path: path`/users/${userId}/webinars`,
        key: "webinars",
      }),
    };
  },
  examplePayload: { data: webinarList },
});
