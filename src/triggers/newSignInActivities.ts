import { pollingTrigger } from "@prismatic-io/spectral";
import { polled } from "../examplePayloads/polledChanges";
import { signInActivity } from "../examplePayloads/reports";
import { connection } from "../inputs/connection";
import { pollingInputs } from "../inputs/triggers/polling";
import { fetchRecords } from "../lists/fetchList";
import { signInActivities } from "../lists/reports";
import { batching } from "./polling/batching";
import { poll } from "./polling/poll";
import { readZoom } from "./polling/readZoom";
import { usualWindow } from "./polling/window";

/**
 * `GET /report/activities`
 *
 * Classic scopes: `report:read:admin`. Granular scopes: `report:read:user_activities:admin`.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export const newSignInActivities = pollingTrigger({
  display: {
    label: "New Sign-in Activities",
    description:
      "Checks for new sign-ins and sign-outs of the account's users on a configured schedule.",
  },
  inputs: { connection, ...pollingInputs },
  perform: async (context, payload, { connection, ...options }) => {
    return poll(context, payload, options, {
      subject: [signInActivities.path],
      read: readZoom(connection, context, (zoom, range) =>
        fetchRecords(zoom, signInActivities, { range }),
      ),
      window: usualWindow(),
      timeOf: ({ time }) => time,
      example: signInActivity,
    });
  },
  ...batching,
  examplePayload: polled([signInActivity]),
});
