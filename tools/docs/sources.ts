import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const sources = resolve(__dirname, "../../src");

/** What the doc comment of an action or a polling trigger says. */
export interface RequestDoc {
  /** The requests that it sends, such as `` `GET /users/{userId}` ``. */
  operation: string;
  /** The classic and granular scopes of the requests. */
  scopes: string;
  /** Zoom's page on the operation. */
  page: string;
}

/** What the file of an action says. */
export interface ActionFile extends RequestDoc {
  /** Folder of the action, such as `meetings`. */
  resource: string;
}

/**
 * The actions that send the same requests as data sources and Managed Webhook; of several, the inputs
 * decide which one's.
 */
export const sameRequests: Record<string, string | string[]> = {
  managedWebhook: "getUser",
  selectCallQueue: "listCallQueues",
  selectChannelMember: "listChannelMembers",
  selectChatMessage: "listUsersChatMessages",
  selectContact: "searchContacts",
  selectGroup: "listGroups",
  selectGroupMember: "listGroupMembers",
  selectMeeting: "listMeetings",
  selectMeetingOccurrence: "getMeeting",
  selectMeetingPoll: "listMeetingPolls",
  selectMeetingRecording: "getMeetingRecordings",
  selectMeetingRegistrant: "listMeetingRegistrants",
  selectMeetingTemplate: "listMeetingTemplates",
  selectPastWebinarInstance: "listPastWebinarInstances",
  selectPhoneNumber: ["listPhoneNumbers", "getPhoneUser"],
  selectPhoneRecording: "getPhoneRecordings",
  selectPhoneSite: "listPhoneSites",
  selectPhoneUser: "listPhoneUsers",
  selectRecordedMeeting: "listUsersRecordings",
  selectRole: "listRoles",
  selectRoom: "listRooms",
  selectRoomLocation: "listRoomLocations",
  selectUser: "listUsers",
  selectUserChannel: "listUsersChannels",
  selectWebinar: "listWebinars",
  selectWebinarOccurrence: "getWebinar",
  selectWebinarPanelist: "listWebinarPanelists",
  selectWebinarParticipant: "listWebinarParticipants",
  selectWebinarPoll: "listWebinarPolls",
  selectWebinarRegistrant: "listWebinarRegistrants",
  selectWebinarTemplate: "listWebinarTemplates",
};

let actionFiles: Record<string, ActionFile> | undefined;

/**
 * Reads the files of all actions, once.
 *
 * @throws Error that names the file if its doc comment lacks the operation, the scopes or the page.
 */
export function readActionFiles(): Record<string, ActionFile> {
  actionFiles ??= parseActionFiles();
  return actionFiles;
}

function parseActionFiles(): Record<string, ActionFile> {
  const folder = resolve(sources, "actions");
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const files = folders.flatMap(({ name: resource }) =>
    readdirSync(resolve(folder, resource))
      .filter((file) => file !== "index.ts")
      .map((file): [string, ActionFile] => {
        const key = file.replace(/\.ts$/, "");
        const text = readFileSync(resolve(folder, resource, file), "utf8");
        return [key, { resource, ...readDocComment(text, key, `src/actions/${resource}/${file}`) }];
      }),
  );
  return Object.fromEntries(files);
}

/**
 * Reads the file of a polling trigger.
 *
 * @throws Error that names the file if the comment lacks the operation, the scopes or the page.
 */
export function readPollingTrigger(key: string): RequestDoc {
  const text = readFileSync(resolve(sources, "triggers", `${key}.ts`), "utf8");
  return readDocComment(text, key, `src/triggers/${key}.ts`);
}

function readDocComment(text: string, key: string, file: string): RequestDoc {
  const [before = ""] = text.split(`export const ${key} `);
  const [, comment = ""] = /\/\*\*((?:(?!\*\/).)*)\*\/\s*$/s.exec(before) ?? [];
  const [, page = ""] = /@see (\S+)/.exec(comment) ?? [];
  const [operation = "", scopes = ""] = comment
    .replace(/@see .*/s, "")
    .split(/\n\s*\*\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/^\s*\*\s?/gm, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
  if (!operation.includes("`")) {
    throw new Error(`${file}: begin the doc comment of ${key} with its operation.`);
  }
  if (!/scopes/i.test(scopes) || /scopes: ?[.,]/i.test(scopes)) {
    throw new Error(`${file}: name the scopes in the second paragraph of ${key}'s doc comment.`);
  }
  if (page === "")
    throw new Error(`${file}: end the doc comment of ${key} with @see and Zoom's page.`);
  return { operation, scopes, page };
}
