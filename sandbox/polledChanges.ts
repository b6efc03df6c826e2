import { addInstance } from "./instances";
import { known, timestamp, type World } from "./world";

type Data = Record<string, unknown>;

/** Calls an action of the component, and returns its data. */
export type Act = (action: string, inputs: Data) => Promise<Data>;

/** What a polling trigger polls, and what happens in Zoom between two polls. */
interface PolledChange {
  inputs: Data;
  change: (act: Act, world: World) => unknown;
}

const person = { email: "may@example.com", firstName: "May", lastName: "Lee" };

const meetingEnds = async (act: Act) => {
  const { id } = await act("createMeeting", { userId: "me", topic: "Retrospective" });
  await act("endMeeting", { meetingId: id });
};

const now = () => timestamp(new Date());

/** A change for each polling trigger, by its key. The trigger finds one new record. */
export const polledChanges: Record<string, PolledChange> = {
  endedMeetings: { inputs: { userId: "me" }, change: meetingEnds },
  endedWebinars: {
    inputs: { userId: "me" },
    change: (_, world) => {
      const webinar = world.webinars.get(known.webinarId);
      if (webinar) addInstance(world, webinar, { kind: "webinar" });
    },
  },
  newArchivedFiles: {
    inputs: {},
    change: (_, { archives }) =>
      archives.push({
        uuid: "archive==",
        id: known.meetingId,
        topic: "Weekly Planning",
        complete_time: now(),
        status: "completed",
        archive_files: [],
      }),
  },
  newCalls: {
    inputs: {},
    change: (_, { calls, owner }) =>
      calls.push({
        id: "call",
        owner_id: owner.id,
        direction: "inbound",
        caller_name: "Customer",
        start_time: now(),
        end_time: now(),
      }),
  },
  newChatMessages: {
    inputs: { userId: "me", toContact: "jane@example.com" },
    change: (act) =>
      act("sendChatMessage", {
        userId: "me",
        toContact: "jane@example.com",
        message: "Good morning!",
      }),
  },
  newGroupMembers: {
    inputs: { groupId: "group-1" },
    change: (act) => act("addGroupMembers", { groupId: "group-1", members: known.ownerEmail }),
  },
  newMeetingRegistrants: {
    inputs: { meetingId: known.meetingId },
    change: (act) => act("addMeetingRegistrant", { meetingId: known.meetingId, ...person }),
  },
  newMeetings: {
    inputs: { userId: "me" },
    change: (act) => act("createMeeting", { userId: "me", topic: "Kickoff" }),
  },
  newMeetingSummaries: { inputs: { userId: "me" }, change: meetingEnds },
  newOperationLogs: {
    inputs: { categoryType: "user" },
    change: (_, { operationLogs }) =>
      operationLogs.push({
        time: now(),
        operator: known.ownerEmail,
        category_type: "user",
        action: "Add",
        operation_detail: `Add ${person.email}`,
      }),
  },
  newPhoneRecordings: {
    inputs: {},
    change: (_, { phoneRecordings, owner }) =>
      phoneRecordings.push({
        id: "phoneRecording",
        owner,
        date_time: now(),
        caller_name: "Customer",
        download_url: "https://zoom.us/v2/phone/recording/download/phoneRecordingFile",
      }),
  },
  newRecordings: { inputs: { userId: "me" }, change: meetingEnds },
  newSignInActivities: {
    inputs: {},
    change: (_, { signInActivities }) =>
      signInActivities.push({ time: now(), email: known.ownerEmail, type: "Sign in" }),
  },
  newUsers: {
    inputs: {},
    change: (act) => act("createUser", { ...person, userType: "1" }),
  },
  newVoicemails: {
    inputs: { userId: "me" },
    change: (_, { voicemails, owner }) =>
      voicemails.push({
        id: "voicemail",
        owner_id: owner.id,
        date_time: now(),
        caller_name: "Customer",
        status: "unread",
      }),
  },
  newWebinarRegistrants: {
    inputs: { webinarId: known.webinarId },
    change: (act) => act("addWebinarRegistrant", { webinarId: known.webinarId, ...person }),
  },
  newWebinars: {
    inputs: { userId: "me" },
    change: (act) => act("createWebinar", { userId: "me", topic: "Product Launch" }),
  },
};
