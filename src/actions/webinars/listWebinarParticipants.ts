import { action, PerformSafety } from "@prismatic-io/spectral";
import type { WebinarsListWebinarParticipantsResponse } from "@zoom/rivet/meetings";
import { readList } from "../../client/pages";
import { path } from "../../client/path";
import { zoomClient } from "../../client/zoomClient";
import { participantList } from "../../examplePayloads/webinars";
import { connection } from "../../inputs/connection";
import { listInputs } from "../../inputs/lists";
import { webinarId } from "../../inputs/webinarQueries";

export const listWebinarParticipants = action({
  display: {
    label: "List Webinar Participants",
    description: "Lists everyone who took part in a past webinar, once for each time they joined.",
  },
  performSafety: PerformSafety.SAFE,
  inputs: { connection, webinarId, ...listInputs },
  perform: async (context, { connection, webinarId, limit }) => {
    const zoom = zoomClient(connection, context);
    return {
      data: await readList<WebinarsListWebinarParticipantsResponse>(zoom, {
        path: path`/past_webinars/${webinarId}/participants`,
        key: "participants",
        limit,
      }),
    };
  },
  examplePayload: { data: participantList },
});
