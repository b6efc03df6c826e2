import { action } from "@prismatic-io/spectral";
import { zoomClient } from "../../client/zoomClient";
import { accountPhoneRecordingList } from "../../examplePayloads/phone";
import { connection } from "../../inputs/connection";
import { ownerId } from "../../inputs/phone";
import { readAccountRecordings } from "./accountRecordings";

export const getAccountsPhoneRecordings = action({
  display: {
    label: "Get Accounts Phone Recordings",
    description:
      "Lists the account's phone recordings of the last 30 days that one user owns, or all of them.",
  },
  inputs: { connection, userId: ownerId },
  perform: async (context, { connection, userId }) => {
    const zoom = zoomClient(connection, context);
    return { data: await readAccountRecordings(zoom, userId) };
  },
  examplePayload: { data: accountPhoneRecordingList },
});
